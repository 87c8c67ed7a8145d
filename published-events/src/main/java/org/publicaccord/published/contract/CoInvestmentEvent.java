package org.publicaccord.published.contract;

/** What happens in a co-investment. */
public sealed interface CoInvestmentEvent extends ContractEvent
        permits CoInvestmentProposed,
                CoInvestmentTermsProposed,
                CoInvestmentAgreedTo,
                CoInvestmentSubsidyAssessed,
                CoInvestmentPartySigned,
                CoInvestmentSigned,
                CoInvestmentStopped,
                TrancheRequested,
                OutcomeTested,
                TrancheReleased,
                SurplusShared,
                CapitalRepaid,
                CoInvestmentChangeProposed,
                CoInvestmentChangeAgreedTo,
                CoInvestmentChanged,
                CapitalWrittenDown,
                CapitalCalledIn,
                CoInvestmentDayCame,
                CoInvestmentExited {}
