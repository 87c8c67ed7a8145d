package org.publicaccord.published.contract;

/** What happens to a working agreement. */
public sealed interface WorkingAgreementEvent extends ContractEvent
        permits WorkingAgreementDrafted,
                WorkingAgreementSigned,
                WorkingAgreementAgreed,
                WorkingAgreementBegan,
                WorkingAgreementGivenUp,
                WorkingAgreementRenegotiationOpened,
                WorkingAgreementRenegotiationLapsed,
                WorkingAgreementTermsReset,
                WorkingAgreementPartnerLeft,
                WorkingAgreementMeetingHeld,
                WorkingAgreementMeetingOverdue,
                WorkingAgreementDecisionProposed,
                WorkingAgreementVoteCast,
                WorkingAgreementDecisionSettled,
                WorkingAgreementConcernRaised,
                WorkingAgreementConcernEscalated,
                WorkingAgreementConcernResolved,
                WorkingAgreementSurveyAnswered,
                WorkingAgreementSurveyed,
                WorkingAgreementHostEnded {}
