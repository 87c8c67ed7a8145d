package org.publicaccord.contractservice.awarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.publicaccord.contractservice.awarding.AwardCommand.EndSuspension;
import org.publicaccord.contractservice.awarding.AwardCommand.SuspendAward;
import org.publicaccord.contractservice.awarding.AwardEvent.AwardSuspended;
import org.publicaccord.contractservice.awarding.AwardEvent.StandstillEnded;
import org.publicaccord.contractservice.awarding.AwardEvent.SuspensionEnded;
import org.publicaccord.contractservice.awarding.AwardState.InStandstill;
import org.publicaccord.contractservice.awarding.AwardState.Suspended;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.decider.Decision;

/** The standstill, and the suspension by a claim that was notified during it. */
final class AwaitingStandstill {

    private AwaitingStandstill() {}

    static Decision<AwardEvent> observe(AwardState state, OnFile file, LocalDate today) {
        return state instanceof InStandstill running && isOver(running.standstill(), today)
                ? Decision.accept(ended(file))
                : Decision.nothingNew();
    }

    /** Section 101: entering is suspended if a claim is notified before the standstill ends. */
    static Decision<AwardEvent> suspend(
            SuspendAward command, AwardState state, OnFile file, LocalDate today) {
        if (state instanceof InStandstill running) {
            return isOver(running.standstill(), today)
                    ? Decision.refuse(Refusals.claimAfterStandstill(running.standstill()))
                    : Decision.accept(
                            new AwardSuspended(
                                    command.contract(),
                                    file.facts().path(),
                                    Stage.SUSPENDED,
                                    file.facts().parties(),
                                    command.claim()));
        }
        return state instanceof Suspended
                ? Decision.nothingNew()
                : Decision.refuse(Refusals.notNow("to suspend the award", state));
    }

    static Decision<AwardEvent> resume(
            EndSuspension command, AwardState state, OnFile file, LocalDate today) {
        if (!(state instanceof Suspended suspended)) {
            return Decision.refuse(Refusals.notNow("to end a suspension", state));
        }
        List<AwardEvent> events = new ArrayList<>();
        events.add(
                new SuspensionEnded(
                        command.contract(),
                        file.facts().path(),
                        Stage.AWARD,
                        file.facts().parties(),
                        command.how(),
                        command.because()));
        if (isOver(suspended.standstill(), today)) {
            events.add(ended(file));
        }
        return Decision.accept(events);
    }

    static boolean isOver(Standstill standstill, LocalDate today) {
        return today.isAfter(standstill.lastDay());
    }

    static StandstillEnded ended(OnFile file) {
        return new StandstillEnded(
                file.contract(), file.facts().path(), Stage.AWARD, file.facts().parties());
    }
}
