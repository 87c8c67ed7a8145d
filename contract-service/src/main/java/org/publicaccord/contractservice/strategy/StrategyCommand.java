package org.publicaccord.contractservice.strategy;

import java.util.UUID;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;

/** What can be asked of a local strategy. */
public sealed interface StrategyCommand {

    UUID strategy();

    Acting by();

    /** Adopt a strategy for an organisation. */
    record AdoptStrategy(UUID strategy, OrganisationId owner, LocalStrategy content, Acting by)
            implements StrategyCommand {}

    /** Say anew, whole, what the strategy says. */
    record ReviseStrategy(UUID strategy, LocalStrategy content, Reason because, Acting by)
            implements StrategyCommand {}
}
