package org.publicaccord.monitoringservice.reacting;

import java.util.Optional;
import org.publicaccord.monitoringservice.watching.WatchCommand;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.published.contract.WorkingAgreementAgreed;
import org.publicaccord.published.contract.WorkingAgreementBegan;
import org.publicaccord.published.contract.WorkingAgreementConcernEscalated;
import org.publicaccord.published.contract.WorkingAgreementConcernRaised;
import org.publicaccord.published.contract.WorkingAgreementConcernResolved;
import org.publicaccord.published.contract.WorkingAgreementDecisionProposed;
import org.publicaccord.published.contract.WorkingAgreementDecisionSettled;
import org.publicaccord.published.contract.WorkingAgreementDrafted;
import org.publicaccord.published.contract.WorkingAgreementEvent;
import org.publicaccord.published.contract.WorkingAgreementGivenUp;
import org.publicaccord.published.contract.WorkingAgreementHostEnded;
import org.publicaccord.published.contract.WorkingAgreementMeetingHeld;
import org.publicaccord.published.contract.WorkingAgreementMeetingOverdue;
import org.publicaccord.published.contract.WorkingAgreementPartnerLeft;
import org.publicaccord.published.contract.WorkingAgreementRenegotiationLapsed;
import org.publicaccord.published.contract.WorkingAgreementRenegotiationOpened;
import org.publicaccord.published.contract.WorkingAgreementSigned;
import org.publicaccord.published.contract.WorkingAgreementSurveyAnswered;
import org.publicaccord.published.contract.WorkingAgreementSurveyed;
import org.publicaccord.published.contract.WorkingAgreementTermsReset;
import org.publicaccord.published.contract.WorkingAgreementVoteCast;

/** What the watch does of working agreements: from the day on which one takes effect. */
final class WorkingAgreementFollowing {

    private WorkingAgreementFollowing() {}

    static Optional<WatchCommand> commandOf(WorkingAgreementEvent event) {
        return switch (event) {
            case WorkingAgreementBegan it ->
                    Optional.of(
                            new FollowFacts(
                                    new StatedFacts(it, it.contract()).entered(it.agreement())));
            case WorkingAgreementTermsReset it ->
                    Optional.of(
                            new FollowFacts(
                                    new StatedFacts(it, it.contract()).entered(it.agreement())));
            case WorkingAgreementPartnerLeft it ->
                    Optional.of(
                            new FollowFacts(
                                    new StatedFacts(it, it.contract()).entered(it.agreement())));
            case WorkingAgreementGivenUp it ->
                    Optional.of(new FollowStage(StatedFacts.id(it), StatedFacts.stage(it)));
            // The duties of the law are the host's, and watched there.
            case WorkingAgreementDrafted _,
                    WorkingAgreementSigned _,
                    WorkingAgreementHostEnded _,
                    WorkingAgreementAgreed _,
                    WorkingAgreementMeetingHeld _,
                    WorkingAgreementMeetingOverdue _,
                    WorkingAgreementDecisionProposed _,
                    WorkingAgreementVoteCast _,
                    WorkingAgreementDecisionSettled _,
                    WorkingAgreementConcernRaised _,
                    WorkingAgreementConcernEscalated _,
                    WorkingAgreementConcernResolved _,
                    WorkingAgreementSurveyAnswered _,
                    WorkingAgreementSurveyed _,
                    WorkingAgreementRenegotiationOpened _,
                    WorkingAgreementRenegotiationLapsed _ ->
                    Optional.empty();
        };
    }
}
