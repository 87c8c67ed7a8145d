package org.publicaccord.contractservice.grant;

import org.publicaccord.contractservice.contract.ContractEvent;

/** What can happen to a grant. */
public sealed interface GrantEvent extends ContractEvent permits AwardingEvent, FundingEvent {}
