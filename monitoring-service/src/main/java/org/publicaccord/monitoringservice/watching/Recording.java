package org.publicaccord.monitoringservice.watching;

import java.time.LocalDate;
import org.publicaccord.decider.Decision;
import org.publicaccord.monitoringservice.obligations.Due.Awaited;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Missed;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.Standing.Warned;
import org.publicaccord.monitoringservice.watching.WatchCommand.RecordMet;
import org.publicaccord.monitoringservice.watching.WatchCommand.Recorder;
import org.publicaccord.monitoringservice.watching.WatchCommand.Recorder.ForOrganisation;
import org.publicaccord.monitoringservice.watching.WatchCommand.Recorder.PlatformOperator;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;

/** Decides whether an obligation may be recorded as met. */
final class Recording {

    private final Watching known;
    private final LocalDate today;

    Recording(Watching known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    Decision<WatchEvent> decide(RecordMet command) {
        if (!mayRecord(command.by())) {
            return Decision.refuse(Refusals.notTheBuyer());
        }
        if (command.evidence().isMissing()) {
            return Decision.refuse(Refusals.evidenceMissing());
        }
        if (command.evidence().namesAPerson()) {
            return Decision.refuse(Refusals.evidenceNamesAPerson());
        }
        return known.find(command.code())
                .map(it -> decide(command, it))
                .orElseGet(() -> Decision.refuse(Refusals.unknownObligation(command.code())));
    }

    private Decision<WatchEvent> decide(RecordMet command, Tracked tracked) {
        return switch (tracked.obligation().due()) {
            case NotDeterminable(var because) ->
                    Decision.refuse(Refusals.notDeterminable(tracked.obligation(), because));
            case Awaited _ -> Decision.refuse(Refusals.comesByItself(tracked.obligation()));
            case LastDay _, NotRecorded _ -> byStanding(command, tracked);
        };
    }

    private Decision<WatchEvent> byStanding(RecordMet command, Tracked tracked) {
        return switch (tracked.standing()) {
            case Met met when met.evidence().equals(command.evidence()) -> Decision.nothingNew();
            case Met met -> Decision.refuse(Refusals.alreadyMet(tracked.obligation(), met));
            case Outstanding _, Warned _, Missed _ ->
                    Decision.accept(
                            new DeadlineMet(
                                    known.contract().outline(),
                                    tracked.obligation(),
                                    command.evidence(),
                                    today));
        };
    }

    private boolean mayRecord(Recorder by) {
        return switch (by) {
            case ForOrganisation(var organisation) ->
                    known.contract().outline().isBoughtBy(organisation);
            case PlatformOperator _ -> true;
        };
    }
}
