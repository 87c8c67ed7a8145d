package org.publicaccord.monitoringservice.reacting;

import java.util.Optional;
import org.publicaccord.monitoringservice.watching.WatchCommand;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.published.contract.CapitalCalledIn;
import org.publicaccord.published.contract.CapitalRepaid;
import org.publicaccord.published.contract.CapitalWrittenDown;
import org.publicaccord.published.contract.CoInvestmentAgreedTo;
import org.publicaccord.published.contract.CoInvestmentChangeAgreedTo;
import org.publicaccord.published.contract.CoInvestmentChangeProposed;
import org.publicaccord.published.contract.CoInvestmentChanged;
import org.publicaccord.published.contract.CoInvestmentDayCame;
import org.publicaccord.published.contract.CoInvestmentEvent;
import org.publicaccord.published.contract.CoInvestmentExited;
import org.publicaccord.published.contract.CoInvestmentPartySigned;
import org.publicaccord.published.contract.CoInvestmentProposed;
import org.publicaccord.published.contract.CoInvestmentSigned;
import org.publicaccord.published.contract.CoInvestmentStopped;
import org.publicaccord.published.contract.CoInvestmentSubsidyAssessed;
import org.publicaccord.published.contract.CoInvestmentTermsProposed;
import org.publicaccord.published.contract.OutcomeTested;
import org.publicaccord.published.contract.SurplusShared;
import org.publicaccord.published.contract.TrancheReleased;
import org.publicaccord.published.contract.TrancheRequested;

/** What the watch does of co-investments: from the day on which every party signed. */
final class CoInvestmentFollowing {

    private CoInvestmentFollowing() {}

    static Optional<WatchCommand> commandOf(CoInvestmentEvent event) {
        return switch (event) {
            case CoInvestmentSigned it ->
                    Optional.of(
                            new FollowFacts(
                                    new StatedFacts(it, it.contract()).entered(it.agreement())));
            case CoInvestmentStopped it ->
                    Optional.of(new FollowStage(StatedFacts.id(it), StatedFacts.stage(it)));
            // Its own days are watched with the capital, where its terms are.
            case CoInvestmentProposed _,
                    CoInvestmentTermsProposed _,
                    CoInvestmentAgreedTo _,
                    CoInvestmentSubsidyAssessed _,
                    CoInvestmentPartySigned _,
                    TrancheRequested _,
                    OutcomeTested _,
                    TrancheReleased _,
                    SurplusShared _,
                    CapitalRepaid _,
                    CoInvestmentChangeProposed _,
                    CoInvestmentChangeAgreedTo _,
                    CoInvestmentChanged _,
                    CapitalWrittenDown _,
                    CapitalCalledIn _,
                    CoInvestmentDayCame _,
                    CoInvestmentExited _ ->
                    Optional.empty();
        };
    }
}
