package org.publicaccord.published.contract;

/** What is published of selections under the Provider Selection Regime (SI 2023/1348). */
public sealed interface ProviderSelectionEvent extends ContractEvent
        permits ProcessSelected,
                SelectionNoticePublished,
                SelectionStepRecorded,
                RepresentationReceived,
                FurtherDecisionMade {}
