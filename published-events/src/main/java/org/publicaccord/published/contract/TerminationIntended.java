package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The supplier was told that the contract is to be terminated, and why; it may make representations
 * (Procurement Act 2023, section 79). Published as {@code
 * org.publicaccord.contract.termination-intended.v1}.
 *
 * @param ground by what right
 * @param because the reason given
 * @param representationsUntil the last day for representations
 */
public record TerminationIntended(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String ground,
        String because,
        LocalDate representationsUntil)
        implements ContractEvent {}
