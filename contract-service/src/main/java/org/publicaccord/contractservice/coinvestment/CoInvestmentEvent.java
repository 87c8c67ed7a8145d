package org.publicaccord.contractservice.coinvestment;

import org.publicaccord.contractservice.contract.ContractEvent;

/** What can happen in a co-investment. */
public sealed interface CoInvestmentEvent extends ContractEvent permits PlanEvent, CapitalEvent {}
