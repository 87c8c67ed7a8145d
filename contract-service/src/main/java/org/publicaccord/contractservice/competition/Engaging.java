package org.publicaccord.contractservice.competition;

import java.time.LocalDate;
import org.publicaccord.contractservice.competition.CompetitionCommand.CloseEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.OpenEngagement;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementClosed;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementOpened;
import org.publicaccord.contractservice.competition.CompetitionState.EngagementOpen;
import org.publicaccord.contractservice.competition.CompetitionState.Intended;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;

/** Preliminary market engagement (Procurement Act 2023, ss.16-17). */
final class Engaging {

    private static final String ASKED = "to engage the market";

    private Engaging() {}

    static Decision<CompetitionEvent> open(
            OpenEngagement command, CompetitionState state, OnFile file, LocalDate today) {
        if (state instanceof Intended) {
            return command.closesOn().isBefore(today)
                    ? Decision.refuse(Refusals.engagementInThePast(command.closesOn(), today))
                    : Decision.accept(
                            new EngagementOpened(
                                    command.contract(),
                                    file.facts().path(),
                                    file.stage(),
                                    file.facts().parties(),
                                    command.purpose(),
                                    command.closesOn()));
        }
        return state instanceof EngagementOpen
                ? Decision.nothingNew()
                : Decision.refuse(Refusals.notNow(ASKED, state));
    }

    static Decision<CompetitionEvent> close(
            CloseEngagement command, CompetitionState state, OnFile file) {
        return state instanceof EngagementOpen
                ? Decision.accept(
                        new EngagementClosed(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.learned()))
                : Decision.refuse(Refusals.notNow("to close the market engagement", state));
    }
}
