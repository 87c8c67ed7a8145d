package org.publicaccord.monitoringservice.watching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.obligations.Due;
import org.publicaccord.monitoringservice.obligations.Due.Awaited;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Missed;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.Standing.Warned;
import org.publicaccord.monitoringservice.watching.WatchCommand.AssessKpi;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowEarlyEnd;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowExit;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.monitoringservice.watching.WatchCommand.MeetByNotice;
import org.publicaccord.monitoringservice.watching.WatchCommand.NoteMissedDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.RecordMet;
import org.publicaccord.monitoringservice.watching.WatchCommand.WarnOfDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.WatchContract;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineApproaching;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchState.Unwatched;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;
import org.publicaccord.rules.RulePacks;

/** Decides what becomes of the watch over one contract. */
public final class WatchDecider implements Decider<WatchCommand, WatchState, WatchEvent> {

    /** Days are those of London: all four nations share its time. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Determining determining;
    private final Assessing assessing;
    private final Exiting exiting;

    public WatchDecider(Obligations obligations) {
        this.determining = new Determining(obligations);
        this.assessing = new Assessing(obligations, determining);
        this.exiting = new Exiting(obligations, determining);
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
            case Unwatched _ -> begin(command, today);
            case Watching watching -> proceed(command, watching, today);
        };
    }

    private Decision<WatchEvent> begin(WatchCommand command, LocalDate today) {
        return switch (command) {
            case WatchContract(var contract, var importedOn) ->
                    Decision.accept(determining.ofImport(contract, importedOn));
            case FollowFacts(var contract) when contract.course().isPresent() ->
                    Decision.accept(determining.ofProcurement(contract, today));
            // Stopped before tenders were asked for: nothing was watched, nothing is to be watched.
            case FollowStage(var _, var stage) when stage == Stage.ABANDONED ->
                    Decision.nothingNew();
            case FollowFacts _,
                    FollowStage _,
                    FollowExit _,
                    FollowEarlyEnd _,
                    WarnOfDeadline _,
                    NoteMissedDeadline _,
                    RecordMet _,
                    MeetByNotice _,
                    AssessKpi _ ->
                    Decision.refuse(Refusals.notWatched(command.contractId()));
        };
    }

    private Decision<WatchEvent> proceed(WatchCommand command, Watching known, LocalDate today) {
        return switch (command) {
            case WatchContract _ -> Decision.nothingNew();
            case FollowFacts(var contract) ->
                    determining.follow(known, contract.after(known.contract()), today);
            case FollowStage(var _, var stage) ->
                    determining.follow(known, known.contract().at(stage), today);
            case FollowExit exit -> exiting.decide(exit, known, today);
            case FollowEarlyEnd(var _, var stage, var lastDay) ->
                    determining.follow(
                            known,
                            known.contract().at(stage).endedEarlyOn(Optional.of(lastDay)),
                            today);
            case WarnOfDeadline(var _, var code, var lastDay) ->
                    Decision.accept(warn(known, code, lastDay, today).stream().toList());
            case NoteMissedDeadline(var _, var code, var lastDay) ->
                    Decision.accept(miss(known, code, lastDay, today));
            case RecordMet met -> new Recording(known, today).decide(met);
            case MeetByNotice notice -> new Noticing(known, today).decide(notice);
            case AssessKpi assess -> assessing.decide(assess, known, today);
        };
    }

    private static Optional<WatchEvent> warn(
            Watching known, ObligationCode code, LocalDate lastDay, LocalDate today) {
        return dueOn(known, code, lastDay)
                .filter(it -> isNews(it.obligation().due(), today))
                .filter(it ->
                        switch (it.standing()) {
                            case Outstanding _ -> true;
                            case Warned _, Missed _, Met _ -> false;
                        })
                .map(it -> new DeadlineApproaching(known.contract().outline(), it.obligation()));
    }

    /** What came by itself is no news once it is over. */
    private static boolean isNews(Due due, LocalDate today) {
        return switch (due) {
            case Awaited(var day, var _) -> !today.isAfter(day);
            case LastDay _, NotRecorded _, NotDeterminable _ -> true;
        };
    }

    /** After an assessment that was missed the next one is owed. */
    private List<WatchEvent> miss(
            Watching known, ObligationCode code, LocalDate lastDay, LocalDate today) {
        return missed(known, code, lastDay, today)
                .map(missed ->
                        Stream.concat(
                                        Stream.of(missed),
                                        determining.nextAssessments(known, today).stream())
                                .toList())
                .orElse(List.of());
    }

    private static Optional<WatchEvent> missed(
            Watching known, ObligationCode code, LocalDate lastDay, LocalDate today) {
        return dueOn(known, code, lastDay)
                .filter(_ -> lastDay.isBefore(today))
                .filter(it -> isOwed(it.obligation().due()))
                .filter(it ->
                        switch (it.standing()) {
                            case Outstanding _, Warned _ -> true;
                            case Missed _, Met _ -> false;
                        })
                .map(it -> new DeadlineMissed(known.contract().outline(), it.obligation()));
    }

    private static boolean isOwed(Due due) {
        return switch (due) {
            case LastDay _ -> true;
            case Awaited _, NotRecorded _, NotDeterminable _ -> false;
        };
    }

    /** The obligation, if it still stands and its day is still that day. */
    private static Optional<Tracked> dueOn(Watching known, ObligationCode code, LocalDate day) {
        return known.find(code)
                .filter(it ->
                        switch (it.obligation().due()) {
                            case LastDay(var last, var _) -> last.equals(day);
                            case Awaited(var awaited, var _) -> awaited.equals(day);
                            case NotRecorded _, NotDeterminable _ -> false;
                        });
    }

    @Override
    public WatchState evolve(WatchState state, WatchEvent event) {
        return Evolution.evolve(state, event);
    }
}
