package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The last day of the contract went by; the contract is in its exit. Published as {@code
 * org.publicaccord.contract.term-ended.v1}.
 *
 * @param lastDay the last day of the term
 */
public record ContractTermEnded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        LocalDate lastDay)
        implements ContractEvent {}
