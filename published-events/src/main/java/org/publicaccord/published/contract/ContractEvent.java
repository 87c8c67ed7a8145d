package org.publicaccord.published.contract;

import org.publicaccord.published.PublishedEvent;

/** Every event that contract-service publishes. */
public sealed interface ContractEvent extends PublishedEvent
        permits ContractImported,
                ContractUpdated,
                EarlierReleaseJoined,
                ContractCorrected,
                TenderAdvertised,
                ProcurementTerminated,
                ContractWentLive,
                ContractTermEnded,
                ContractTerminated {}
