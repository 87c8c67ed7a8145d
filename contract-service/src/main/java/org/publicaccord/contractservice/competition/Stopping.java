package org.publicaccord.contractservice.competition;

import org.publicaccord.contractservice.competition.CompetitionCommand.TerminateProcurement;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcurementTerminated;
import org.publicaccord.contractservice.competition.CompetitionState.Divided;
import org.publicaccord.contractservice.competition.CompetitionState.NoCompetition;
import org.publicaccord.contractservice.competition.CompetitionState.Stopped;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.decider.Decision;

/** Stops a procurement before its contract is entered (Procurement Act 2023, s.55). */
final class Stopping {

    private Stopping() {}

    static Decision<CompetitionEvent> decide(
            TerminateProcurement command, CompetitionState state, OnFile file) {
        if (state instanceof Stopped) {
            return Decision.nothingNew();
        }
        boolean stoppable =
                !(state instanceof NoCompetition
                        || state instanceof Divided
                        || file.facts().agreement().isPresent());
        return stoppable
                ? Decision.accept(
                        new ProcurementTerminated(
                                command.contract(),
                                Stage.ABANDONED,
                                PublicRecord.stopped(file.facts()),
                                command.because()))
                : Decision.refuse(Refusals.notNow("to stop the procurement", state));
    }
}
