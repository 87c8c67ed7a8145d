package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A supplier is again one of those to whom its contract was reserved. Published as {@code
 * org.publicaccord.contract.eligibility-regained.v1}.
 *
 * @param because what happened
 */
public record EligibilityRegained(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String because)
        implements ContractEvent {}
