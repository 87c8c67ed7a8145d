package org.publicaccord.contractservice.strategy;

import java.util.UUID;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;

/** What can happen to a local strategy. */
public sealed interface StrategyEvent {

    UUID strategy();

    OrganisationId owner();

    LocalStrategy content();

    /** {@code strategy.adopted} */
    record StrategyAdopted(UUID strategy, OrganisationId owner, LocalStrategy content)
            implements StrategyEvent {}

    /** {@code strategy.revised} */
    record StrategyRevised(
            UUID strategy, OrganisationId owner, LocalStrategy content, Reason because)
            implements StrategyEvent {}
}
