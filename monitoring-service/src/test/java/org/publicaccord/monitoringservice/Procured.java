package org.publicaccord.monitoringservice;

import static org.publicaccord.monitoringservice.Contracts.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.Awaited;
import org.publicaccord.monitoringservice.contract.Course;
import org.publicaccord.monitoringservice.contract.Course.Entered;
import org.publicaccord.monitoringservice.contract.Course.Procuring;
import org.publicaccord.monitoringservice.contract.Kpi;
import org.publicaccord.monitoringservice.contract.KpiId;
import org.publicaccord.monitoringservice.contract.Money;
import org.publicaccord.monitoringservice.contract.Regime;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.Term;
import org.publicaccord.monitoringservice.contract.Threshold;
import org.publicaccord.monitoringservice.contract.WatchedContract;

/** Contracts that are procured on this platform, to write specs with. */
public final class Procured {

    public static final LocalDate ADVERTISED = LocalDate.of(2026, 2, 2);
    public static final LocalDate TENDERS_CLOSE = LocalDate.of(2026, 3, 6);
    public static final LocalDate STANDSTILL_ENDS = LocalDate.of(2026, 4, 22);
    public static final LocalDate ENTERED = LocalDate.of(2026, 5, 4);
    public static final String PACK = "UK-PA23-2026";

    public static final Kpi ANSWERS =
            new Kpi(new KpiId("answers"), "Calls answered", "95 per cent in a minute", 6);
    public static final Kpi REPAIRS =
            new Kpi(new KpiId("repairs"), "Laptops repaired", "90 per cent in a week", 12);

    private Procured() {}

    /** Tenders are asked for until 6 March 2026. */
    public static WatchedContract advertised() {
        return on(
                new Procuring(
                        ADVERTISED,
                        Threshold.REACHED,
                        Optional.of(PACK),
                        Optional.of(new Awaited.TendersClose(TENDERS_CLOSE))),
                plain().at(Stage.SELECTION));
    }

    /** What the event that announces an award tells; the standstill ends on 22 April 2026. */
    public static WatchedContract awarded() {
        return on(
                new Procuring(
                        LocalDate.of(2026, 4, 13),
                        Threshold.NOT_TOLD,
                        Optional.empty(),
                        Optional.of(new Awaited.StandstillEnds(STANDSTILL_ENDS))),
                plain().at(Stage.AWARD));
    }

    /** Awarded on 13 April 2026 under the Provider Selection Regime. */
    public static WatchedContract selected() {
        return on(selection(), Contracts.under(Regime.PSR, plain().at(Stage.AWARD)));
    }

    /** The same, entered. */
    public static WatchedContract selectedAndEntered() {
        return on(course().after(selection()), Contracts.under(Regime.PSR, entered()));
    }

    private static Procuring selection() {
        return new Procuring(
                LocalDate.of(2026, 4, 13),
                Threshold.NOT_TOLD,
                Optional.of("NHS-PSR-2023"),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 4, 13)));
    }

    /**
     * Entered on 4 May 2026 for £1 million with two indicators; runs from 1 June 2026 to 31 May
     * 2029.
     */
    public static WatchedContract entered() {
        return on(course(), lasting("2026-06-01", "2029-05-31", plain().at(Stage.MOBILISING)));
    }

    /** The course of {@link #entered()}, as the event of the entry tells it. */
    public static Entered course() {
        return new Entered(
                ADVERTISED,
                Threshold.REACHED,
                Optional.of(PACK),
                ENTERED,
                Money.pounds(1_000_000),
                false,
                List.of(ANSWERS, REPAIRS),
                Optional.empty());
    }

    public static WatchedContract on(Course course, WatchedContract it) {
        return new WatchedContract(
                it.outline(),
                it.regime(),
                it.regimeBecause(),
                it.category(),
                it.cpvCodes(),
                it.value(),
                it.term(),
                it.endedEarlyOn(),
                Optional.of(course));
    }

    public static WatchedContract lightTouch(WatchedContract it) {
        Entered course = it.entered().orElseThrow();
        return on(entered(course, course.threshold(), course.valueOnEntry(), true), it);
    }

    /** Worth so much when it was entered, and since. */
    public static WatchedContract enteredFor(long pounds, WatchedContract it) {
        Entered course = it.entered().orElseThrow();
        Money value = Money.pounds(pounds);
        return on(
                entered(course, course.threshold(), value, course.lightTouch()),
                Contracts.worth(pounds, it));
    }

    public static WatchedContract told(Threshold threshold, WatchedContract it) {
        Entered course = it.entered().orElseThrow();
        return on(entered(course, threshold, course.valueOnEntry(), course.lightTouch()), it);
    }

    public static WatchedContract with(List<Kpi> kpis, WatchedContract it) {
        Entered course = it.entered().orElseThrow();
        return on(
                new Entered(
                        course.begunOn(),
                        course.threshold(),
                        course.rulePack(),
                        course.enteredOn(),
                        course.valueOnEntry(),
                        course.lightTouch(),
                        kpis,
                        course.withoutKpisBecause()),
                it);
    }

    public static WatchedContract under(Optional<String> pack, WatchedContract it) {
        Entered course = it.entered().orElseThrow();
        return on(
                new Entered(
                        course.begunOn(),
                        course.threshold(),
                        pack,
                        course.enteredOn(),
                        course.valueOnEntry(),
                        course.lightTouch(),
                        course.kpis(),
                        course.withoutKpisBecause()),
                it);
    }

    public static WatchedContract lasting(String firstDay, String lastDay, WatchedContract it) {
        return Contracts.lasting(Term.of(LocalDate.parse(firstDay), LocalDate.parse(lastDay)), it);
    }

    private static Entered entered(
            Entered course, Threshold threshold, Money onEntry, boolean lightTouch) {
        return new Entered(
                course.begunOn(),
                threshold,
                course.rulePack(),
                course.enteredOn(),
                onEntry,
                lightTouch,
                course.kpis(),
                course.withoutKpisBecause());
    }
}
