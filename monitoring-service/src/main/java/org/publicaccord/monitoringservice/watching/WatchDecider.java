package org.publicaccord.monitoringservice.watching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.Due;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Missed;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.Standing.Warned;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowEarlyEnd;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.monitoringservice.watching.WatchCommand.NoteMissedDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.RecordMet;
import org.publicaccord.monitoringservice.watching.WatchCommand.WarnOfDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.WatchContract;
import org.publicaccord.monitoringservice.watching.WatchEvent.ContractFollowed;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineApproaching;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.monitoringservice.watching.WatchState.Unwatched;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.RulePacks;

/** Decides what becomes of the watch over one contract. */
public final class WatchDecider implements Decider<WatchCommand, WatchState, WatchEvent> {

    /** Days are those of London: all four nations share its time. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Obligations obligations;

    public WatchDecider(Obligations obligations) {
        this.obligations = obligations;
    }

    /** Knows what history means, and has no rules to decide by. */
    public static WatchDecider ofHistory() {
        return new WatchDecider(new Obligations(RulePacks.of(List.of())));
    }

    @Override
    public WatchState initialState() {
        return new Unwatched();
    }

    @Override
    public Decision<WatchEvent> decide(WatchCommand command, WatchState state, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, LONDON);
        return switch (state) {
            case Unwatched _ -> begin(command);
            case Watching watching -> proceed(command, watching, today);
        };
    }

    private Decision<WatchEvent> begin(WatchCommand command) {
        return switch (command) {
            case WatchContract(var contract, var importedOn) ->
                    Decision.accept(
                            new ObligationsDetermined(
                                    contract,
                                    importedOn,
                                    obligations.packId(importedOn),
                                    obligations.owed(contract, importedOn)));
            case FollowFacts _,
                    FollowStage _,
                    FollowEarlyEnd _,
                    WarnOfDeadline _,
                    NoteMissedDeadline _,
                    RecordMet _ ->
                    Decision.refuse(Refusals.notWatched(command.contractId()));
        };
    }

    private Decision<WatchEvent> proceed(WatchCommand command, Watching known, LocalDate today) {
        return switch (command) {
            case WatchContract _ -> Decision.nothingNew();
            case FollowFacts(var contract) ->
                    follow(known, contract.endedEarlyOn(known.contract().endedEarlyOn()), today);
            case FollowStage(var _, var stage) -> follow(known, known.contract().at(stage), today);
            case FollowEarlyEnd(var _, var stage, var lastDay) ->
                    follow(
                            known,
                            known.contract().at(stage).endedEarlyOn(Optional.of(lastDay)),
                            today);
            case WarnOfDeadline(var _, var code, var lastDay) ->
                    Decision.accept(warn(known, code, lastDay).stream().toList());
            case NoteMissedDeadline(var _, var code, var lastDay) ->
                    Decision.accept(miss(known, code, lastDay, today).stream().toList());
            case RecordMet met -> new Recording(known, today).decide(met);
        };
    }

    private Decision<WatchEvent> follow(Watching known, WatchedContract now, LocalDate today) {
        if (now.equals(known.contract())) {
            return Decision.nothingNew();
        }
        List<Obligation> owed =
                obligations.owed(now, known.importedOn()).stream()
                        .map(it -> it.due(asKnown(known, it, today)))
                        .sorted(Obligation.SOONEST_FIRST)
                        .toList();
        List<Obligation> before = known.tracked().stream().map(Tracked::obligation).toList();
        return Decision.accept(
                owed.equals(before)
                        ? new ContractFollowed(now)
                        : new ObligationsDetermined(
                                now,
                                known.importedOn(),
                                obligations.packId(known.importedOn()),
                                owed));
    }

    /**
     * A step of policy whose day was over before anyone could know of it is no failing: a term that
     * was corrected today does not make last year's step overdue. Statute asks no such thing.
     */
    private static Due asKnown(Watching known, Obligation fresh, LocalDate today) {
        return switch (fresh.due()) {
            case LastDay(var day, var _) when fresh.kind() == Kind.POLICY && day.isBefore(today) ->
                    known.find(fresh.code())
                            .map(former -> former.obligation().due())
                            .filter(due -> due.lastDay().equals(Optional.of(day)))
                            .orElseGet(() ->
                                    new NotRecorded(
                                            day,
                                            "It fell due before it was known: not" + " recorded."));
            case LastDay _, NotRecorded _, NotDeterminable _ -> fresh.due();
        };
    }

    private static Optional<WatchEvent> warn(
            Watching known, ObligationCode code, LocalDate lastDay) {
        return dueOn(known, code, lastDay)
                .filter(it ->
                        switch (it.standing()) {
                            case Outstanding _ -> true;
                            case Warned _, Missed _, Met _ -> false;
                        })
                .map(it -> new DeadlineApproaching(known.contract().outline(), it.obligation()));
    }

    private static Optional<WatchEvent> miss(
            Watching known, ObligationCode code, LocalDate lastDay, LocalDate today) {
        return dueOn(known, code, lastDay)
                .filter(_ -> lastDay.isBefore(today))
                .filter(it ->
                        switch (it.standing()) {
                            case Outstanding _, Warned _ -> true;
                            case Missed _, Met _ -> false;
                        })
                .map(it -> new DeadlineMissed(known.contract().outline(), it.obligation()));
    }

    /** The obligation, if it still stands and its last day is still that day. */
    private static Optional<Tracked> dueOn(Watching known, ObligationCode code, LocalDate lastDay) {
        return known.find(code)
                .filter(it ->
                        switch (it.obligation().due()) {
                            case LastDay(var day, var _) -> day.equals(lastDay);
                            case NotRecorded _, NotDeterminable _ -> false;
                        });
    }

    @Override
    public WatchState evolve(WatchState state, WatchEvent event) {
        return Evolution.evolve(state, event);
    }
}
