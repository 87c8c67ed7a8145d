package org.publicaccord.contractservice.strategy;

/** A command on its way to its local strategy. */
public record AskOfStrategy(StrategyCommand command) {}
