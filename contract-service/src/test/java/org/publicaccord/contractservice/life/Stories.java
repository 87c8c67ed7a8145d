package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.SIGNED;
import static org.publicaccord.contractservice.life.Westmarch.announced;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.design;
import static org.publicaccord.contractservice.life.Westmarch.kpi;
import static org.publicaccord.contractservice.life.Westmarch.procedure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.awarding.AwardCommand.EnterContract;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Kpi;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.delivery.Checklist;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ApplyModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.BeginManaging;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CloseContract;
import org.publicaccord.contractservice.delivery.DeliveryCommand.DecideRenewal;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.delivery.DeliveryCommand.OpenReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ProposeModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.StartExit;
import org.publicaccord.contractservice.delivery.DeliveryCommand.Terminate;
import org.publicaccord.contractservice.delivery.ExitStep;
import org.publicaccord.contractservice.delivery.ManagedTerms;
import org.publicaccord.contractservice.delivery.Proposal;
import org.publicaccord.contractservice.delivery.Renewal;
import org.publicaccord.contractservice.delivery.RenewalOutcome;
import org.publicaccord.contractservice.delivery.ReviewInputs;
import org.publicaccord.contractservice.delivery.TerminationGround;
import org.publicaccord.contractservice.importing.Examples;
import org.publicaccord.rules.AuthorityKind;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Purchase;

/** Contracts of Westmarch that are entered, live, reviewed, and come to their end. */
public final class Stories {

    /** Three years, 1,096 days. */
    public static final Term THREE_YEARS =
            Term.between(LocalDate.of(2027, 6, 1), LocalDate.of(2030, 5, 31));

    public static final Instant ENTERED = day(2027, 3, 25);
    public static final Instant FIRST_DAY = day(2027, 6, 1);
    public static final Instant MID_TERM = day(2028, 11, 6);
    public static final Instant DAY_AFTER = day(2030, 6, 1);
    public static final UUID CHANGE = new UUID(8, 1);
    public static final UUID SECOND_CHANGE = new UUID(8, 2);
    public static final UUID THIRD_CHANGE = new UUID(8, 3);

    /** Of the council that the imported contract of {@link Examples} belongs to. */
    public static final Acting MANAGER =
            new Acting(new PersonId("manager"), Examples.COUNCIL, false);

    private Stories() {}

    /** A contract for three years, entered after its standstill on 25 March 2027. */
    public static Journey entered(
            boolean lightTouch, String price, int extensionMonths, Kpi... kpis) {
        return entered(lightTouch, price, THREE_YEARS, extensionMonths, kpis);
    }

    public static Journey entered(
            boolean lightTouch, String price, Term term, int extensionMonths, Kpi... kpis) {
        var design = design(procedure(Procedure.Kind.OPEN, lightTouch, "1"), kpis);
        return announced(price, design, true, price, day(2027, 3, 15))
                .at(ENTERED)
                .then(
                        new EnterContract(
                                CONTRACT,
                                term,
                                extensionMonths,
                                List.of(kpis),
                                Optional.empty(),
                                SIGNED,
                                HEAD,
                                HEADS_AUTHORITY));
    }

    /** Worth a million pounds and not light touch, with an option of twelve months. */
    public static Journey entered() {
        return entered(false, "1000000", 12, kpi("tenancies"));
    }

    public static Journey live(boolean lightTouch, String price, int extensionMonths, Kpi... kpis) {
        return entered(lightTouch, price, extensionMonths, kpis)
                .at(FIRST_DAY)
                .then(new ObserveTerm(CONTRACT));
    }

    public static Journey live() {
        return entered().at(FIRST_DAY).then(new ObserveTerm(CONTRACT));
    }

    public static Journey reviewing() {
        return reviewing(live());
    }

    public static Journey reviewing(Journey live) {
        return live.at(MID_TERM).then(new OpenReview(CONTRACT, NOTHING_RECORDED, OFFICER));
    }

    public static Journey renewing() {
        return reviewing().then(goingOn(RenewalOutcome.NEW_AWARD));
    }

    public static Journey expiring() {
        return renewing().then(new StartExit(CONTRACT, BECAUSE, OFFICER));
    }

    public static Journey ended() {
        return expiring().at(DAY_AFTER).then(new ObserveTerm(CONTRACT));
    }

    public static Journey terminated() {
        return live().at(MID_TERM)
                .then(terminating(TerminationGround.AGREED, LocalDate.of(2028, 11, 5)));
    }

    public static Journey closed() {
        return ended().then(closing(ExitStep.values()));
    }

    public static final ReviewInputs NOTHING_RECORDED =
            new ReviewInputs(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public static Checklist checklist() {
        return new Checklist(
                List.of(
                        new Checklist.Item(new Reason("Staff are trained."), Optional.empty()),
                        new Checklist.Item(
                                new Reason("The premises are let."),
                                Optional.of(new Reason("A hall is used until July.")))));
    }

    /** A change of value alone, small in every other way. */
    public static Proposal worth(String delta) {
        return proposal(delta, Optional.empty());
    }

    /** A change of value and of the last day. */
    public static Proposal worth(String delta, LocalDate lastDay) {
        return proposal(delta, Optional.of(lastDay));
    }

    private static Proposal proposal(String delta, Optional<LocalDate> lastDay) {
        return new Proposal(
                new BigDecimal(delta),
                lastDay,
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                BECAUSE);
    }

    public static ProposeModification proposing(UUID change, Proposal proposal) {
        return new ProposeModification(CONTRACT, change, proposal, OFFICER);
    }

    /** With effect from 1 December 2028. */
    public static ApplyModification applying(UUID change) {
        return new ApplyModification(
                CONTRACT, change, LocalDate.of(2028, 12, 1), OFFICER, HEADS_AUTHORITY);
    }

    public static DecideRenewal goingOn(RenewalOutcome outcome) {
        return new DecideRenewal(
                CONTRACT,
                new Renewal.GoOn(outcome, Optional.empty()),
                BECAUSE,
                HEAD,
                HEADS_AUTHORITY);
    }

    public static DecideRenewal exercising(UUID change, int months, String delta) {
        return new DecideRenewal(
                CONTRACT,
                new Renewal.ExerciseOption(change, months, new BigDecimal(delta)),
                BECAUSE,
                HEAD,
                HEADS_AUTHORITY);
    }

    public static Terminate terminating(TerminationGround ground, LocalDate endedOn) {
        return new Terminate(CONTRACT, ground, endedOn, BECAUSE, HEAD, HEADS_AUTHORITY);
    }

    /** Some steps are said not to apply. */
    public static CloseContract closing(ExitStep... notApplicable) {
        Map<ExitStep, Reason> reasons = new EnumMap<>(ExitStep.class);
        Arrays.stream(notApplicable).forEach(step -> reasons.put(step, BECAUSE));
        return new CloseContract(CONTRACT, reasons, OFFICER);
    }

    /** The home care contract of the year 2026, imported in September 2025. */
    public static Journey imported(Regime regime) {
        Facts facts = Examples.awarded().governedBy(new RegimeFinding(regime, "As published."));
        return Journey.from(day(2025, 9, 3))
                .then(
                        Examples.importing(
                                facts,
                                Examples.release("r2", "2025-09-02T09:00:00Z", ReleaseTag.AWARD)));
    }

    public static BeginManaging takingOn(boolean lightTouch, LocalDate procurementBegunOn) {
        var terms =
                new ManagedTerms(
                        new Purchase(
                                AuthorityKind.SUB_CENTRAL,
                                Purchase.Category.SERVICES,
                                lightTouch,
                                false,
                                false,
                                false,
                                new BigDecimal("240000")),
                        Nation.ENGLAND_AND_WALES,
                        procurementBegunOn,
                        LocalDate.of(2025, 10, 1),
                        Examples.FIRST_DAY,
                        Examples.LAST_DAY,
                        0,
                        List.of());
        return new BeginManaging(Examples.CONTRACT, terms, MANAGER);
    }

    /** Taken into management in February 2026. */
    public static Journey managed(Regime regime, LocalDate procurementBegunOn) {
        return imported(regime).at(day(2026, 2, 2)).then(takingOn(false, procurementBegunOn));
    }
}
