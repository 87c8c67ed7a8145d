package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A supplier is no longer one of those to whom its contract was reserved. The contract goes on; it
 * is a concern. Published as {@code org.publicaccord.contract.eligibility-lost.v1}.
 *
 * @param lostOn the day on which that was so
 * @param because what happened
 */
public record EligibilityLost(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        LocalDate lostOn,
        String because)
        implements ContractEvent {}
