package org.publicaccord.published.bidding;

import org.publicaccord.published.PublishedEvent;

/** Every event that bidding-service publishes. Its contract is the one that is procured. */
public sealed interface BiddingEvent extends PublishedEvent
        permits OpportunityOpened,
                QuestionAnswered,
                SubmissionReceived,
                SubmissionWithdrawn,
                TendersClosed,
                EligibilityVerified,
                EligibilityRefused,
                TenderDisregarded,
                AssessmentCompleted,
                AwardRecommended,
                AssessmentSummariesIssued,
                OpportunityCancelled {

    /** The title of the contract, for people. */
    String contractTitle();
}
