package org.publicaccord.published.contract;

/** What happens to a working agreement. */
public sealed interface WorkingAgreementEvent extends ContractEvent
        permits WorkingAgreementDrafted,
                WorkingAgreementSigned,
                WorkingAgreementAgreed,
                WorkingAgreementBegan,
                WorkingAgreementGivenUp {}
