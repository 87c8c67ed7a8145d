package org.publicaccord.contractservice.workingagreement;

import org.publicaccord.contractservice.contract.ContractEvent;

/** What can happen to a working agreement. */
public sealed interface WorkingAgreementEvent extends ContractEvent
        permits PageEvent, RelationshipEvent {}
