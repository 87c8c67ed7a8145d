package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A lot of a divided procurement became a contract of its own. Published as {@code
 * org.publicaccord.contract.begun-as-lot.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param procurement the contract id of the procurement
 * @param lot the lot
 * @param standstillLastDay the contract may be entered on the day after; absent if no standstill is
 *     kept
 */
public record BegunAsLot(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        String procurement,
        String lot,
        Optional<LocalDate> standstillLastDay)
        implements ContractEvent {}
