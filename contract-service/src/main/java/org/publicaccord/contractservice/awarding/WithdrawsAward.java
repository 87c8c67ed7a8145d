package org.publicaccord.contractservice.awarding;

import org.publicaccord.contractservice.contract.ContractEvent;

/** An event after which no award of this contract waits to be entered. */
public interface WithdrawsAward extends ContractEvent {}
