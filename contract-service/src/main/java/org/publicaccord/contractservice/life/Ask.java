package org.publicaccord.contractservice.life;

import org.publicaccord.contractservice.contract.ContractCommand;

/** A command on its way to its contract: one envelope for the commands of every wing. */
public record Ask(ContractCommand command) {}
