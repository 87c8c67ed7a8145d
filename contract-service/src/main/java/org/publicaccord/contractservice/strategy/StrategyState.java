package org.publicaccord.contractservice.strategy;

import org.publicaccord.contractservice.contract.OrganisationId;

/** Where a local strategy stands. */
public sealed interface StrategyState {

    record NotAdopted() implements StrategyState {}

    record Adopted(OrganisationId owner, LocalStrategy content) implements StrategyState {}
}
