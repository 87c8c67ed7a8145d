package org.publicaccord.monitoringservice.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.publicaccord.monitoringservice.Contracts.COUNCIL;
import static org.publicaccord.monitoringservice.Contracts.ID;
import static org.publicaccord.monitoringservice.Contracts.SUPPLIER;
import static org.publicaccord.monitoringservice.Contracts.lasting;
import static org.publicaccord.monitoringservice.Contracts.plain;
import static org.publicaccord.monitoringservice.Contracts.under;
import static org.publicaccord.monitoringservice.Contracts.worth;
import static org.publicaccord.monitoringservice.Procured.ANSWERS;
import static org.publicaccord.monitoringservice.Procured.REPAIRS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.decider.Decision.Refused;
import org.publicaccord.monitoringservice.Contracts;
import org.publicaccord.monitoringservice.Procured;
import org.publicaccord.monitoringservice.contract.KpiId;
import org.publicaccord.monitoringservice.contract.OrganisationId;
import org.publicaccord.monitoringservice.contract.Regime;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.kpis.Finding;
import org.publicaccord.monitoringservice.kpis.Measure;
import org.publicaccord.monitoringservice.kpis.Period;
import org.publicaccord.monitoringservice.kpis.Rating;
import org.publicaccord.monitoringservice.kpis.Remark;
import org.publicaccord.monitoringservice.obligations.Due.Awaited;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.ExitMilestone;
import org.publicaccord.monitoringservice.obligations.NoticeCode;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.obligations.ScheduledAssessment;
import org.publicaccord.monitoringservice.storing.KeptStates;
import org.publicaccord.monitoringservice.watching.WatchCommand.AssessKpi;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowEarlyEnd;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowExit;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.monitoringservice.watching.WatchCommand.MeetByNotice;
import org.publicaccord.monitoringservice.watching.WatchCommand.NoteMissedDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.RecordMet;
import org.publicaccord.monitoringservice.watching.WatchCommand.Recorder.ForOrganisation;
import org.publicaccord.monitoringservice.watching.WatchCommand.WarnOfDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.WatchContract;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineApproaching;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchEvent.KpiAssessed;
import org.publicaccord.monitoringservice.watching.WatchState.Unwatched;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;

/** Whatever is asked of a watch in whatever order, its promises hold. */
class RandomWalkTest {

    private static final Obligations OBLIGATIONS = new Obligations(Contracts.PACKS);
    private static final WatchDecider DECIDER = new WatchDecider(OBLIGATIONS);
    private static final int STEPS = 200;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replay_equals_live_and_nothing_is_alerted_that_must_be_silent(long seed) {
        var random = new Random(seed);
        var history = new ArrayList<WatchEvent>();
        WatchState live = DECIDER.initialState();
        Instant now = Instant.parse("2025-12-01T00:00:00Z");
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(random.nextInt(20), ChronoUnit.DAYS);
            WatchCommand command = anyCommand(random, live, now);
            for (WatchEvent event : events(DECIDER.decide(command, live, now))) {
                requireInvariants(event, live, now);
                history.add(event);
                live = DECIDER.evolve(live, event);
            }
            assertThat(events(DECIDER.decide(command, live, now))).as("said twice").isEmpty();
        }
        WatchState replayed = DECIDER.initialState();
        for (WatchEvent event : history) {
            replayed = DECIDER.evolve(replayed, event);
        }
        assertThat(replayed).isEqualTo(live);
        KeptStates.readBack(live);
        assertThat(history).isNotEmpty();
    }

    private static void requireInvariants(WatchEvent event, WatchState before, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WatchDecider.LONDON);
        if (event instanceof DeadlineMissed(var _, var obligation)) {
            assertThat(obligation.due().lastDay().orElseThrow()).isBefore(today);
            assertThat(obligation.due()).isInstanceOf(LastDay.class);
            requireAlertable(obligation, before);
        }
        if (event instanceof DeadlineApproaching(var _, var obligation)) {
            requireAlertable(obligation, before);
        }
        if (event instanceof KpiAssessed(var _, var kpi, var assessment)) {
            assertThat(assessment.period().lastDay()).isBefore(today.plusDays(15));
            assertThat(
                            ((Watching) before)
                                    .assessments()
                                    .standing(kpi.id(), assessment.period())
                                    .isPresent())
                    .as("the first needs no reason, a correction needs one")
                    .isEqualTo(assessment.correctedBecause().isPresent());
        }
    }

    private static void requireAlertable(Obligation obligation, WatchState before) {
        assertThat(obligation.due()).isInstanceOfAny(LastDay.class, Awaited.class);
        assertThat(obligation.due().lastDay().orElseThrow())
                .isAfterOrEqualTo(((Watching) before).importedOn().orElse(LocalDate.MIN));
    }

    private static List<WatchEvent> events(Decision<WatchEvent> decision) {
        return switch (decision) {
            case Accepted(var events) -> events;
            case Refused(var _) -> List.of();
        };
    }

    private static WatchCommand anyCommand(Random random, WatchState state, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WatchDecider.LONDON);
        Tracked any = anyTracked(random, state);
        ObligationCode code = any == null ? new ObligationCode("uk99") : any.obligation().code();
        LocalDate lastDay = any == null ? today : any.obligation().due().lastDay().orElse(today);
        return switch (random.nextInt(13)) {
            case 0 -> new WatchContract(anyContract(random), today);
            case 1 -> new FollowFacts(anyContract(random));
            case 2 -> new FollowStage(ID, anyOf(random, Stage.values()));
            case 3 -> new FollowEarlyEnd(ID, Stage.TERMINATED, today);
            case 4, 5 -> new NoteMissedDeadline(ID, code, lastDay);
            case 6 -> new WarnOfDeadline(ID, code, lastDay);
            case 7 -> new FollowFacts(anyProcurement(random));
            case 8 ->
                    new MeetByNotice(
                            ID,
                            anyOf(random, NoticeCode.values()),
                            new Evidence("notice " + random.nextInt(20)),
                            today);
            case 9 -> new FollowExit(ID, Stage.EXIT, anyOf(random, ExitMilestone.values()), today);
            case 10, 11 -> anyAssessment(random, state, today);
            default ->
                    new RecordMet(
                            ID,
                            code,
                            new Evidence("notice " + random.nextInt(3)),
                            new ForOrganisation(
                                    anyOf(random, new OrganisationId[] {COUNCIL, SUPPLIER})));
        };
    }

    /** Of a period that is scheduled, mostly, so that many are accepted. */
    private static AssessKpi anyAssessment(Random random, WatchState state, LocalDate today) {
        List<ScheduledAssessment> scheduled =
                switch (state) {
                    case Unwatched _ -> List.of();
                    case Watching known ->
                            OBLIGATIONS.assessments(known.contract(), known.importedOn()).stream()
                                    .filter(it -> it.isOpenOn(today))
                                    .toList();
                };
        Period period =
                scheduled.isEmpty()
                        ? new Period(today, today)
                        : scheduled.get(random.nextInt(scheduled.size())).period();
        return new AssessKpi(
                ID,
                anyOf(random, new KpiId[] {ANSWERS.id(), REPAIRS.id()}),
                period,
                new Finding(
                        anyOf(random, Rating.values()),
                        new Measure(random.nextInt(3) + " of three"),
                        Optional.empty()),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Remark("reason " + random.nextInt(3))),
                anyOf(random, new OrganisationId[] {COUNCIL, COUNCIL, SUPPLIER}));
    }

    private static WatchedContract anyProcurement(Random random) {
        WatchedContract contract =
                switch (random.nextInt(4)) {
                    case 0 -> Procured.advertised();
                    case 1 -> Procured.awarded();
                    case 2 -> Procured.lightTouch(Procured.entered());
                    default -> Procured.entered();
                };
        LocalDate first = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(500));
        return lasting(first.toString(), first.plusDays(random.nextInt(2_000)).toString(), contract)
                .at(anyOf(random, Stage.values()));
    }

    private static Tracked anyTracked(Random random, WatchState state) {
        return switch (state) {
            case Unwatched _ -> null;
            case Watching known ->
                    known.tracked().isEmpty()
                            ? null
                            : known.tracked().get(random.nextInt(known.tracked().size()));
        };
    }

    private static WatchedContract anyContract(Random random) {
        LocalDate first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
        LocalDate last = first.plusDays(random.nextInt(2_000));
        var contract =
                worth(random.nextLong(12_000_000), under(anyOf(random, Regime.values()), plain()));
        return lasting(first.toString(), last.toString(), contract)
                .at(anyOf(random, Stage.values()));
    }

    private static <T> T anyOf(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
