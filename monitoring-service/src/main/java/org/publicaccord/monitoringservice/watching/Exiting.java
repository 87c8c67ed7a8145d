package org.publicaccord.monitoringservice.watching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.decider.Decision;
import org.publicaccord.monitoringservice.obligations.Due;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Missed;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.Standing.Warned;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowExit;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;

/** Follows an exit: what is on record of it need not be recorded again as a step that is met. */
final class Exiting {

    private final Obligations obligations;
    private final Determining determining;

    Exiting(Obligations obligations, Determining determining) {
        this.obligations = obligations;
        this.determining = determining;
    }

    Decision<WatchEvent> decide(FollowExit command, Watching known, LocalDate today) {
        List<WatchEvent> followed =
                determining.followed(known, known.contract().at(command.stage()), today);
        Watching now = Evolution.after(known, followed);
        return Decision.accept(Stream.concat(followed.stream(), met(command, now, today)).toList());
    }

    private Stream<WatchEvent> met(FollowExit command, Watching known, LocalDate today) {
        List<ObligationCode> steps =
                obligations.metBy(command.passed(), known.contract(), known.importedOn());
        return known.tracked().stream()
                .filter(it -> steps.contains(it.obligation().code()))
                .filter(Exiting::isUnmet)
                .map(it ->
                        new DeadlineMet(
                                known.contract().outline(),
                                it.obligation(),
                                evidence(command),
                                today));
    }

    private static boolean isUnmet(Tracked step) {
        boolean hasDay =
                switch (step.obligation().due()) {
                    case Due.LastDay _, Due.NotRecorded _ -> true;
                    case Due.Awaited _, Due.NotDeterminable _ -> false;
                };
        return switch (step.standing()) {
            case Outstanding _, Warned _, Missed _ -> hasDay;
            case Met _ -> false;
        };
    }

    private static Evidence evidence(FollowExit command) {
        return new Evidence(
                switch (command.passed()) {
                    case EXIT_PLAN -> "The exit plan, on record since " + command.on();
                    case STAFF_INFORMATION -> "Staff information, given on " + command.on();
                });
    }
}
