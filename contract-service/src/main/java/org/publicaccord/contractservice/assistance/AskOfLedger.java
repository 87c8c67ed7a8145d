package org.publicaccord.contractservice.assistance;

/** A command on its way to its ledger. */
public record AskOfLedger(AssistanceCommand command) {}
