package org.publicaccord.monitoringservice.reacting;

import java.util.Optional;
import org.publicaccord.monitoringservice.watching.WatchCommand;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.published.contract.WorkingAgreementAgreed;
import org.publicaccord.published.contract.WorkingAgreementBegan;
import org.publicaccord.published.contract.WorkingAgreementDrafted;
import org.publicaccord.published.contract.WorkingAgreementEvent;
import org.publicaccord.published.contract.WorkingAgreementGivenUp;
import org.publicaccord.published.contract.WorkingAgreementSigned;

/** What the watch does of working agreements: from the day on which one takes effect. */
final class WorkingAgreementFollowing {

    private WorkingAgreementFollowing() {}

    static Optional<WatchCommand> commandOf(WorkingAgreementEvent event) {
        return switch (event) {
            case WorkingAgreementBegan it ->
                    Optional.of(
                            new FollowFacts(
                                    new StatedFacts(it, it.contract()).entered(it.agreement())));
            case WorkingAgreementGivenUp it ->
                    Optional.of(new FollowStage(StatedFacts.id(it), StatedFacts.stage(it)));
            // The duties of the law are the host's, and watched there.
            case WorkingAgreementDrafted _, WorkingAgreementSigned _, WorkingAgreementAgreed _ ->
                    Optional.empty();
        };
    }
}
