package org.publicaccord.contractservice.assettransfer;

import org.publicaccord.contractservice.contract.ContractEvent;

/** What can happen in the transfer of an asset. */
public sealed interface AssetTransferEvent extends ContractEvent
        permits InterestEvent, TransferEvent, HoldingEvent {}
