package org.publicaccord.contractservice.life;

import static org.publicaccord.contractservice.life.Westmarch.BECAUSE;
import static org.publicaccord.contractservice.life.Westmarch.CONTRACT;
import static org.publicaccord.contractservice.life.Westmarch.COOPERATIVE;
import static org.publicaccord.contractservice.life.Westmarch.HEAD;
import static org.publicaccord.contractservice.life.Westmarch.HEADS_AUTHORITY;
import static org.publicaccord.contractservice.life.Westmarch.IN_NOVEMBER;
import static org.publicaccord.contractservice.life.Westmarch.OFFICER;
import static org.publicaccord.contractservice.life.Westmarch.choosing;
import static org.publicaccord.contractservice.life.Westmarch.cooperative;
import static org.publicaccord.contractservice.life.Westmarch.day;
import static org.publicaccord.contractservice.life.Westmarch.entering;
import static org.publicaccord.contractservice.life.Westmarch.need;
import static org.publicaccord.contractservice.life.Westmarch.pounds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.RecordNeed;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.providerselection.Choice;
import org.publicaccord.contractservice.providerselection.FurtherDecision;
import org.publicaccord.contractservice.providerselection.Selection;
import org.publicaccord.contractservice.providerselection.SelectionCommand.AbandonSelection;
import org.publicaccord.contractservice.providerselection.SelectionCommand.AwardContract;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ChooseProvider;
import org.publicaccord.contractservice.providerselection.SelectionCommand.DecideFurther;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ProvideInformation;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ReceiveRepresentation;
import org.publicaccord.contractservice.providerselection.SelectionCommand.RecordAdvice;
import org.publicaccord.contractservice.providerselection.SelectionCommand.RecordNotice;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ReferToPanel;
import org.publicaccord.contractservice.providerselection.SelectionCommand.SelectProcess;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.selecting.Criterion;
import org.publicaccord.rules.selecting.HealthAuthority;
import org.publicaccord.rules.selecting.LifetimeChange;
import org.publicaccord.rules.selecting.ProcessQuestion;
import org.publicaccord.rules.selecting.PsrNotice;

/** Selections of a provider of health care by Westmarch City Council. */
public final class Selections {

    /** A Monday. */
    public static final Instant MONDAY = day(2027, 3, 15);

    public static final UUID REPRESENTATION = new UUID(9, 1);

    private Selections() {}

    /** Of everything stated, what permits a process and no more. */
    public static ProcessQuestion stating(SelectionProcess process) {
        boolean a = process == SelectionProcess.DIRECT_AWARD_A;
        boolean b = process == SelectionProcess.DIRECT_AWARD_B;
        boolean c = process == SelectionProcess.DIRECT_AWARD_C;
        boolean suitable = process == SelectionProcess.MOST_SUITABLE_PROVIDER;
        return new ProcessQuestion(false, a || c, a, b, b, c, false, c, suitable);
    }

    public static Selection by(SelectionProcess process, Optional<LifetimeChange> change) {
        return new Selection(
                HealthAuthority.LOCAL_AUTHORITY,
                false,
                change,
                stating(process),
                process,
                BECAUSE,
                BECAUSE);
    }

    public static SelectProcess selecting(SelectionProcess process) {
        return new SelectProcess(CONTRACT, by(process, Optional.empty()), OFFICER);
    }

    public static Map<Criterion, BigDecimal> weights() {
        return Arrays.stream(Criterion.values())
                .collect(Collectors.toMap(it -> it, _ -> new BigDecimal("20")));
    }

    public static ChooseProvider choosingProvider(Map<Criterion, BigDecimal> weights) {
        Map<Criterion, BigDecimal> points =
                weights.keySet().stream()
                        .collect(Collectors.toMap(it -> it, _ -> new BigDecimal("4")));
        return new ChooseProvider(
                CONTRACT,
                new Choice(cooperative(), pounds("960000"), weights, points),
                BECAUSE,
                OFFICER);
    }

    public static RecordNotice publishing(PsrNotice notice, Instant at) {
        return new RecordNotice(CONTRACT, notice, "0-" + notice, at, OFFICER);
    }

    public static ReceiveRepresentation representing(LocalDate receivedOn) {
        return new ReceiveRepresentation(
                CONTRACT, REPRESENTATION, COOPERATIVE, receivedOn, BECAUSE, OFFICER);
    }

    public static ProvideInformation informing() {
        return new ProvideInformation(CONTRACT, REPRESENTATION, BECAUSE, OFFICER);
    }

    public static DecideFurther further(FurtherDecision decision) {
        return new DecideFurther(CONTRACT, decision, BECAUSE, OFFICER);
    }

    public static ReferToPanel referring() {
        return new ReferToPanel(CONTRACT, BECAUSE, OFFICER);
    }

    public static RecordAdvice advising() {
        return new RecordAdvice(CONTRACT, BECAUSE, OFFICER);
    }

    public static AwardContract awarding() {
        return new AwardContract(CONTRACT, BECAUSE, HEAD, HEADS_AUTHORITY);
    }

    public static AbandonSelection abandoning() {
        return new AbandonSelection(CONTRACT, BECAUSE, OFFICER);
    }

    /** A need of health care, by its CPV code. */
    public static Need health(String cpv) {
        Need known = need("960000");
        return new Need(
                known.ocid(),
                known.title(),
                known.description(),
                known.concerned(),
                known.category(),
                cpv.isEmpty()
                        ? List.of()
                        : List.of(new Classification("CPV", cpv, Optional.empty())),
                known.buyer(),
                known.partners(),
                known.coBuyers(),
                known.authority(),
                known.nation(),
                known.estimate(),
                known.plannedTerm(),
                known.serves());
    }

    public static Journey toBeSelected() {
        return Journey.from(IN_NOVEMBER)
                .then(new RecordNeed(CONTRACT, health("85120000"), OFFICER))
                .then(choosing(Route.PROVIDER_SELECTION));
    }

    /** The process is selected on 1 March 2027. */
    public static Journey under(SelectionProcess process) {
        return toBeSelected().at(day(2027, 3, 1)).then(selecting(process));
    }

    /** A provider is chosen by Direct Award Process C on the Monday. */
    public static Journey chosen() {
        return under(SelectionProcess.DIRECT_AWARD_C).at(MONDAY).then(choosingProvider(weights()));
    }

    /** The intention is published on the Monday. */
    public static Journey intended() {
        return chosen().then(publishing(PsrNotice.INTENTION, MONDAY));
    }

    /** A representation came on the last day of the standstill. */
    public static Journey represented() {
        return intended().at(day(2027, 3, 25)).then(representing(LocalDate.of(2027, 3, 25)));
    }

    /** The intended award is confirmed on 31 March 2027. */
    public static Journey confirmed() {
        return represented()
                .then(informing())
                .at(day(2027, 3, 31))
                .then(further(FurtherDecision.CONFIRM));
    }

    /** Awarded and entered by Direct Award Process A. */
    public static Journey entered(SelectionProcess process) {
        return under(process)
                .then(choosingProvider(Map.of()))
                .then(awarding())
                .then(publishing(PsrNotice.AWARD, day(2027, 3, 1)))
                .then(entering());
    }

    /** A most suitable provider, with everything that can happen before the award. */
    public static Journey afterThePanel() {
        return under(SelectionProcess.MOST_SUITABLE_PROVIDER)
                .then(publishing(PsrNotice.INTENTION_TO_FOLLOW, day(2027, 3, 1)))
                .at(MONDAY)
                .then(choosingProvider(weights()))
                .then(publishing(PsrNotice.INTENTION, MONDAY))
                .then(representing(LocalDate.of(2027, 3, 15)))
                .then(informing())
                .then(further(FurtherDecision.CONFIRM))
                .then(referring())
                .at(day(2027, 5, 4))
                .then(advising())
                .then(further(FurtherDecision.CONFIRM))
                .at(day(2027, 5, 12))
                .then(awarding())
                .then(entering());
    }

    public static Journey abandoned() {
        return chosen().then(abandoning());
    }
}
