package org.publicaccord.monitoringservice.reacting;

import java.util.Optional;
import org.publicaccord.monitoringservice.watching.WatchCommand;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.published.contract.GrantAccepted;
import org.publicaccord.published.contract.GrantApplicationReceived;
import org.publicaccord.published.contract.GrantApplicationTurnedDown;
import org.publicaccord.published.contract.GrantApplicationWithdrawn;
import org.publicaccord.published.contract.GrantAssistanceConfirmed;
import org.publicaccord.published.contract.GrantAssistanceNotified;
import org.publicaccord.published.contract.GrantCallOpened;
import org.publicaccord.published.contract.GrantCaseRecorded;
import org.publicaccord.published.contract.GrantClaimDecided;
import org.publicaccord.published.contract.GrantClaimSubmitted;
import org.publicaccord.published.contract.GrantClawbackDecided;
import org.publicaccord.published.contract.GrantClawbackRaised;
import org.publicaccord.published.contract.GrantClawbackRecovered;
import org.publicaccord.published.contract.GrantCompleted;
import org.publicaccord.published.contract.GrantDatabaseEntryRecorded;
import org.publicaccord.published.contract.GrantDeadlineMissed;
import org.publicaccord.published.contract.GrantDueDiligenceRecorded;
import org.publicaccord.published.contract.GrantEvent;
import org.publicaccord.published.contract.GrantInstalmentPaid;
import org.publicaccord.published.contract.GrantOfferEnded;
import org.publicaccord.published.contract.GrantOffered;
import org.publicaccord.published.contract.GrantReferralRecorded;
import org.publicaccord.published.contract.GrantRepresentationMade;
import org.publicaccord.published.contract.GrantStandardAnswered;
import org.publicaccord.published.contract.GrantStopped;
import org.publicaccord.published.contract.GrantSubsidyAssessed;
import org.publicaccord.published.contract.GrantYearReconciled;

/** What the watch does of grants: from the day on which one is accepted. */
final class GrantFollowing {

    private GrantFollowing() {}

    static Optional<WatchCommand> commandOf(GrantEvent event) {
        return switch (event) {
            case GrantAccepted it ->
                    Optional.of(
                            new FollowFacts(
                                    new StatedFacts(it, it.contract()).entered(it.agreement())));
            case GrantStopped it ->
                    Optional.of(new FollowStage(StatedFacts.id(it), StatedFacts.stage(it)));
            // Before a grant is accepted there is nothing to watch; its money is followed with it.
            case GrantCaseRecorded _,
                    GrantStandardAnswered _,
                    GrantCallOpened _,
                    GrantApplicationReceived _,
                    GrantApplicationWithdrawn _,
                    GrantDueDiligenceRecorded _,
                    GrantApplicationTurnedDown _,
                    GrantSubsidyAssessed _,
                    GrantAssistanceNotified _,
                    GrantAssistanceConfirmed _,
                    GrantReferralRecorded _,
                    GrantOffered _,
                    GrantOfferEnded _,
                    GrantClaimSubmitted _,
                    GrantClaimDecided _,
                    GrantInstalmentPaid _,
                    GrantYearReconciled _,
                    GrantDeadlineMissed _,
                    GrantClawbackRaised _,
                    GrantRepresentationMade _,
                    GrantClawbackDecided _,
                    GrantClawbackRecovered _,
                    GrantDatabaseEntryRecorded _,
                    GrantCompleted _ ->
                    Optional.empty();
        };
    }
}
