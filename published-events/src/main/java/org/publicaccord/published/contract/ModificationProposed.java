package org.publicaccord.published.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A change that may be made was proposed. Published as {@code
 * org.publicaccord.contract.modification-proposed.v1}.
 *
 * @param changeId unique within the contract
 * @param valueDelta by how much it changes the value, in pounds with VAT
 * @param lastDay of the contract after it; absent if the term stays
 * @param rationale the reason given
 * @param assessment what the law says of it
 */
public record ModificationProposed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String changeId,
        BigDecimal valueDelta,
        Optional<LocalDate> lastDay,
        String rationale,
        ChangeAssessment assessment)
        implements ContractEvent {}
