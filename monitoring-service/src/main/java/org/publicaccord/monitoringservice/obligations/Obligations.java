package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.publicaccord.monitoringservice.contract.Awaited;
import org.publicaccord.monitoringservice.contract.Awaited.StandstillEnds;
import org.publicaccord.monitoringservice.contract.Awaited.TendersClose;
import org.publicaccord.monitoringservice.contract.Course;
import org.publicaccord.monitoringservice.contract.Course.Entered;
import org.publicaccord.monitoringservice.contract.Course.Procuring;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.rules.RulePacks;

/** Finds what a contract owes: all of it, by its stage, its regime and the rule packs. */
public final class Obligations {

    private final RulePacks packs;

    public Obligations(RulePacks packs) {
        this.packs = packs;
    }

    /**
     * The pack of the Procurement Act 2023 by which a contract's obligations are found.
     *
     * @param importedOn see {@link Knowledge}
     */
    public String packId(WatchedContract contract, Optional<LocalDate> importedOn) {
        return rules(contract, importedOn).packId();
    }

    /** Everything that a contract owes, soonest first. */
    public List<Obligation> owed(WatchedContract contract, Knowledge knowledge) {
        ObligationRules rules = rules(contract, knowledge.importedOn());
        return found(contract, rules, knowledge)
                .map(it -> it.due(asSeenSince(knowledge.importedOn(), it.due())))
                .sorted(Obligation.SOONEST_FIRST)
                .toList();
    }

    /** Every assessment of indicators in a contract's life, those of one indicator together. */
    public List<ScheduledAssessment> assessments(
            WatchedContract contract, Optional<LocalDate> importedOn) {
        return new KpiSchedule(contract, rules(contract, importedOn).kpiAssessment()).all();
    }

    /** The steps before a contract's end that need nothing more once this is on record. */
    public List<ObligationCode> metBy(
            ExitMilestone passed, WatchedContract contract, Optional<LocalDate> importedOn) {
        return rules(contract, importedOn).renewal().steps().stream()
                .filter(it -> it.metBy().contains(passed))
                .map(it -> it.duty().code())
                .toList();
    }

    /** Records of imported contracts do not tell which pack they are under. */
    private ObligationRules rules(WatchedContract contract, Optional<LocalDate> importedOn) {
        LocalDate firstSeen =
                importedOn
                        .or(() -> contract.course().map(Course::begunOn))
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        contract.outline().id()
                                                + " was neither imported nor procured here"));
        return ObligationRules.of(packs, contract.course().flatMap(Course::rulePack), firstSeen);
    }

    private Stream<Obligation> found(
            WatchedContract contract, ObligationRules rules, Knowledge knowledge) {
        return contract.course()
                .map(course ->
                        switch (course) {
                            case Procuring it -> awaited(contract.outline().stage(), it, rules);
                            case Entered it -> entered(contract, it, rules, knowledge);
                        })
                .orElseGet(() -> imported(contract, rules));
    }

    /** What a procurement waits for, unless it was stopped, divided or suspended meanwhile. */
    private static Stream<Obligation> awaited(
            Stage stage, Procuring procuring, ObligationRules rules) {
        return switch (stage) {
            case SUSPENDED, ABANDONED, TERMINATED, CLOSED -> Stream.empty();
            case CO_DESIGN, SELECTION, AWARD, MOBILISING, DELIVERY, REVIEW, RENEWAL, EXIT ->
                    Stream.concat(
                            procuring.awaits().stream().map(it -> awaited(it, rules)),
                            procuring.awardedOn().stream()
                                    .map(Optional::of)
                                    .map(rules.providerSelectionAward()::owed));
        };
    }

    private static Obligation awaited(Awaited awaited, ObligationRules rules) {
        return switch (awaited) {
            case TendersClose(var day) -> rules.tendersClose().awaitedOn(day);
            case StandstillEnds(var day) -> rules.standstillEnds().awaitedOn(day);
        };
    }

    private static Stream<Obligation> entered(
            WatchedContract contract, Entered entered, ObligationRules rules, Knowledge knowledge) {
        Stream<Obligation> notices =
                byRegime(
                        contract,
                        rules,
                        () -> new NoticesOnceEntered(contract, entered, rules).owed());
        return Stream.of(
                        notices,
                        new KpiSchedule(contract, rules.kpiAssessment())
                                .owed(knowledge.assessments(), knowledge.today()),
                        new RenewalLadder(contract, rules.renewal()).owed())
                .flatMap(it -> it);
    }

    private static Stream<Obligation> imported(WatchedContract contract, ObligationRules rules) {
        return switch (contract.outline().stage()) {
            case CO_DESIGN, SELECTION, AWARD -> regimeQuestion(contract, rules);
            case MOBILISING, DELIVERY, REVIEW, RENEWAL, EXIT, SUSPENDED, TERMINATED, CLOSED ->
                    Stream.concat(
                            byRegime(
                                    contract,
                                    rules,
                                    () -> new ProcurementActNotices(contract, rules).owed()),
                            new RenewalLadder(contract, rules.renewal()).owed());
            case ABANDONED -> Stream.empty();
        };
    }

    /** The Regulations of 2015 know none of the notices of the Act; nor does no regime at all. */
    private static Stream<Obligation> byRegime(
            WatchedContract contract,
            ObligationRules rules,
            Supplier<Stream<Obligation>> underTheAct) {
        return switch (contract.regime()) {
            case PA23 -> underTheAct.get();
            case PSR ->
                    Stream.of(
                            rules.providerSelectionAward()
                                    .owed(contract.course().flatMap(Course::awardedOn)));
            case PCR2015, NONE -> Stream.empty();
            case UNKNOWN -> regimeQuestion(contract, rules);
        };
    }

    private static Stream<Obligation> regimeQuestion(
            WatchedContract contract, ObligationRules rules) {
        return switch (contract.regime()) {
            case UNKNOWN ->
                    Stream.of(rules.regimeQuestion().notDeterminable(contract.regimeBecause()));
            case PCR2015, PA23, PSR, NONE -> Stream.empty();
        };
    }

    private static Due asSeenSince(Optional<LocalDate> importedOn, Due due) {
        return switch (due) {
            case LastDay(var day, var _) when importedOn.filter(day::isBefore).isPresent() ->
                    new NotRecorded(day, "It fell due before the import: not recorded.");
            case LastDay _, NotRecorded _, Due.Awaited _, NotDeterminable _ -> due;
        };
    }
}
