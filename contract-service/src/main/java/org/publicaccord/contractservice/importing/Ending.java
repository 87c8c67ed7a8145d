package org.publicaccord.contractservice.importing;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.importing.ImportingCommand.EndEarly;
import org.publicaccord.contractservice.importing.ImportingState.Abandoned;
import org.publicaccord.contractservice.importing.ImportingState.BeingAwarded;
import org.publicaccord.contractservice.importing.ImportingState.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingState.InCoDesign;
import org.publicaccord.contractservice.importing.ImportingState.InDelivery;
import org.publicaccord.contractservice.importing.ImportingState.InExit;
import org.publicaccord.contractservice.importing.ImportingState.InSelection;
import org.publicaccord.contractservice.importing.ImportingState.Known;
import org.publicaccord.contractservice.importing.ImportingState.Mobilising;
import org.publicaccord.contractservice.importing.ImportingState.NotImported;
import org.publicaccord.decider.Decision;

/** Ends a running contract before its last day. */
final class Ending {

    private Ending() {}

    static Decision<ImportingEvent> decide(
            EndEarly command, ImportingState state, LocalDate today) {
        return switch (state) {
            case NotImported _ -> Decision.refuse(EveryContract.unknown());
            case Known known when !command.by().covers(known.dossier().facts().buyer()) ->
                    Decision.refuse(EveryContract.notYours());
            case InCoDesign(Dossier dossier) -> notRunning(dossier);
            case InSelection(Dossier dossier) -> notRunning(dossier);
            case BeingAwarded(Dossier dossier) -> notRunning(dossier);
            case Abandoned(Dossier dossier) -> notRunning(dossier);
            case Mobilising(Dossier dossier) -> endRunning(command, dossier.facts(), today);
            case InDelivery(Dossier dossier) -> endRunning(command, dossier.facts(), today);
            case InExit(Dossier dossier) -> Decision.refuse(Refusals.termIsOver(dossier.facts()));
            case EndedEarly ended -> endAgain(command, ended);
        };
    }

    private static Decision<ImportingEvent> notRunning(Dossier dossier) {
        return Decision.refuse(Refusals.notARunningContract(dossier.facts()));
    }

    private static Decision<ImportingEvent> endRunning(
            EndEarly command, Facts facts, LocalDate today) {
        LocalDate end = command.endedOn();
        if (end.isAfter(today)) {
            return Decision.refuse(Refusals.endInTheFuture(end, today, facts));
        }
        if (facts.term().firstDay().filter(end::isBefore).isPresent()) {
            return Decision.refuse(Refusals.endBeforeFirstDay(end, facts));
        }
        if (facts.term().lastDay().filter(last -> !end.isBefore(last)).isPresent()) {
            return Decision.refuse(Refusals.endNotEarly(end, facts));
        }
        return Decision.accept(
                new ImportingEvent.EndedEarly(
                        command.contract(),
                        facts.path(),
                        Stage.TERMINATED,
                        facts.parties(),
                        end,
                        command.because()));
    }

    private static Decision<ImportingEvent> endAgain(EndEarly command, EndedEarly ended) {
        boolean saidAlready =
                command.endedOn().equals(ended.endedOn())
                        && command.because().equals(ended.because());
        return saidAlready
                ? Decision.nothingNew()
                : Decision.refuse(Refusals.endedAlready(ended.endedOn(), ended.dossier().facts()));
    }
}
