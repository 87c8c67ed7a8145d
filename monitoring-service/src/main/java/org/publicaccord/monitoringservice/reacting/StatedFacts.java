package org.publicaccord.monitoringservice.reacting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.monitoringservice.contract.Category;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.contract.ContractOutline;
import org.publicaccord.monitoringservice.contract.Course;
import org.publicaccord.monitoringservice.contract.Course.Entered;
import org.publicaccord.monitoringservice.contract.CpvCode;
import org.publicaccord.monitoringservice.contract.Kpi;
import org.publicaccord.monitoringservice.contract.KpiId;
import org.publicaccord.monitoringservice.contract.Money;
import org.publicaccord.monitoringservice.contract.OrganisationId;
import org.publicaccord.monitoringservice.contract.Party;
import org.publicaccord.monitoringservice.contract.Path;
import org.publicaccord.monitoringservice.contract.Regime;
import org.publicaccord.monitoringservice.contract.Stage;
import org.publicaccord.monitoringservice.contract.Term;
import org.publicaccord.monitoringservice.contract.Threshold;
import org.publicaccord.monitoringservice.contract.WatchedContract;
import org.publicaccord.monitoringservice.watching.WatchDecider;
import org.publicaccord.published.contract.AgreementNow;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.EnteredAgreement;

/**
 * A published event that states the facts of a contract, whole, in the watch's own words.
 *
 * @param facts as the event states them
 */
record StatedFacts(ContractEvent event, ContractFacts facts) {

    private static final Map<String, Category> CATEGORIES =
            Map.of(
                    "goods", Category.GOODS,
                    "works", Category.WORKS,
                    "services", Category.SERVICES);

    /** The facts alone; what is known of the contract's course stays known. */
    WatchedContract withoutCourse() {
        return contract(value(), term(), Optional.empty());
    }

    WatchedContract on(Course course) {
        return contract(value(), term(), Optional.of(course));
    }

    /**
     * The facts of a contract that is entered; its agreement says what it is worth and how long.
     */
    WatchedContract entered(EnteredAgreement agreement) {
        Money value = money(agreement.value());
        var course =
                new Entered(
                        day(event.occurredAt()),
                        Threshold.NOT_TOLD,
                        Optional.of(agreement.rulePack()),
                        agreement.enteredOn(),
                        value,
                        agreement.lightTouch(),
                        agreement.kpis().stream()
                                .map(it ->
                                        new Kpi(
                                                new KpiId(it.id()),
                                                it.title(),
                                                it.target(),
                                                it.everyMonths()))
                                .toList(),
                        agreement.withoutKpisBecause());
        return contract(Optional.of(value), term(agreement.term()), Optional.of(course));
    }

    /**
     * The facts of an agreement of another path than a procurement: no law of procurement measures
     * it, and no rules are pinned for it.
     */
    WatchedContract entered(AgreementNow agreement) {
        Money value = money(agreement.value());
        var course =
                new Entered(
                        day(event.occurredAt()),
                        Threshold.NOT_TOLD,
                        Optional.empty(),
                        agreement.enteredOn(),
                        value,
                        false,
                        List.of(),
                        Optional.empty());
        return contract(Optional.of(value), term(agreement.term()), Optional.of(course));
    }

    private WatchedContract contract(Optional<Money> value, Term term, Optional<Course> course) {
        return new WatchedContract(
                new ContractOutline(
                        id(event),
                        facts.title(),
                        Path.valueOf(event.path().name()),
                        stage(event),
                        parties()),
                Regime.valueOf(facts.regime().name()),
                facts.regimeBecause(),
                category(),
                facts.cpvCodes().stream().map(CpvCode::new).toList(),
                value,
                term,
                Optional.empty(),
                course);
    }

    private Optional<Money> value() {
        return facts.value().map(StatedFacts::money);
    }

    private Term term() {
        return facts.term().map(StatedFacts::term).orElse(Term.NOT_RECORDED);
    }

    private Category category() {
        return facts.category()
                .flatMap(it -> Optional.ofNullable(CATEGORIES.get(it)))
                .orElse(Category.NOT_RECORDED);
    }

    private List<Party> parties() {
        return event.parties().stream()
                .map(it ->
                        new Party(new OrganisationId(it.id()), it.scheme(), it.role(), it.name()))
                .toList();
    }

    static ContractId id(ContractEvent event) {
        return new ContractId(event.contractId());
    }

    static Stage stage(ContractEvent event) {
        return Stage.valueOf(event.stage().name());
    }

    /** The day of a moment in Europe/London. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WatchDecider.LONDON);
    }

    private static Money money(org.publicaccord.published.Money money) {
        return new Money(money.amount(), money.currency());
    }

    private static Term term(org.publicaccord.published.Term term) {
        return new Term(term.firstDay(), term.lastDay());
    }
}
