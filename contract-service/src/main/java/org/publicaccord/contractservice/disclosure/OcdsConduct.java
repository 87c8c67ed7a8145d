package org.publicaccord.contractservice.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Amendment;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Criterion;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Kpi;
import org.publicaccord.contractservice.contract.Lot;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.UkCalendar;

/**
 * What OCDS and its extensions say of a procurement that this platform conducts: lots, criteria,
 * standstill, the contract with its changes and indicators, and how processes belong together.
 */
final class OcdsConduct {

    private static final String RATED = "ratedCriteria";

    private OcdsConduct() {}

    /** Adds lots (extension lots) and the award criteria to the tender. */
    static void describe(Facts facts, Section tender) {
        facts.course()
                .flatMap(Course::procedure)
                .ifPresent(procedure -> describe(procedure, facts, tender));
    }

    private static void describe(Procedure procedure, Facts facts, Section tender) {
        tender.with("awardCriteria", RATED)
                .with("awardCriteriaDetails", criteria(procedure.criteria()))
                .withPeriod(
                        "enquiryPeriod",
                        facts.tender().flatMap(it -> it.opensAt()),
                        Optional.of(procedure.questionsCloseAt()));
        procedure
                .reserved()
                .ifPresent(it -> tender.with("otherRequirements", OcdsReservation.of(it)));
        if (procedure.divided()) {
            tender.withList("lots", procedure.lots().stream().map(OcdsConduct::lot));
        }
    }

    private static String criteria(List<Criterion> criteria) {
        return criteria.stream()
                .map(it ->
                        "%s (%s per cent): %s"
                                .formatted(
                                        it.title(),
                                        it.weightPercent().toPlainString(),
                                        it.measure()))
                .collect(Collectors.joining(" "));
    }

    private static Section lot(Lot lot) {
        return new Section()
                .with("id", lot.id())
                .with("title", lot.title())
                .withMoney("value", lot.value());
    }

    /** The days in which the contract may not be entered (UK extension). */
    static Section standstillPeriod(Facts facts) {
        return new Section()
                .withTime(
                        "endDate",
                        facts.course()
                                .flatMap(Course::standstill)
                                .map(Standstill::lastDay)
                                .map(day -> UkCalendar.startOf(day.plusDays(1)).minusSeconds(1)));
    }

    /** The contract that was entered here. */
    static Stream<Section> contracts(Facts facts) {
        return facts.agreement().stream().map(agreement -> contract(agreement, facts));
    }

    private static Section contract(Agreement agreement, Facts facts) {
        return new Section()
                .with("id", agreement.awardId())
                .with("awardID", agreement.awardId())
                .with("title", facts.title())
                .withText("description", agreement.ended().map(OcdsConduct::ending))
                .with("status", status(agreement))
                .withTerm("period", period(agreement))
                .withMoney("value", Optional.of(agreement.value()))
                .withTime("dateSigned", Optional.of(UkCalendar.startOf(agreement.enteredOn())))
                .withList("amendments", agreement.amendments().stream().map(OcdsConduct::change))
                .withList("agreedMetrics", agreement.kpis().stream().map(OcdsConduct::metric));
    }

    private static String ending(Agreement.End end) {
        return "Ended: " + end.because();
    }

    private static String status(Agreement agreement) {
        return (agreement.ended().isPresent()
                        ? Disclosed.Status.TERMINATED
                        : Disclosed.Status.ACTIVE)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private static Term period(Agreement agreement) {
        return agreement
                .ended()
                .map(end ->
                        new Term(
                                Optional.of(agreement.firstDay())
                                        .filter(day -> !day.isAfter(end.on())),
                                Optional.of(end.on())))
                .orElse(agreement.term());
    }

    private static Section change(Amendment amendment) {
        return new Section()
                .with("id", amendment.id())
                .withTime("date", Optional.of(UkCalendar.startOf(amendment.takesEffectOn())))
                .with("rationale", amendment.rationale())
                .with(
                        "description",
                        "Value after it: %s %s. Last day after it: %s."
                                .formatted(
                                        amendment.value().amount().toPlainString(),
                                        amendment.value().currency(),
                                        amendment.lastDay()));
    }

    /** An agreed metric (extension metrics). */
    private static Section metric(Kpi kpi) {
        return new Section()
                .with("id", kpi.id())
                .with("title", kpi.title())
                .with("description", kpi.target());
    }

    /** The framework it is called off from, and the procurement it is a lot of. */
    static Stream<Section> relatedProcesses(Facts facts) {
        Course course = facts.course().orElse(Course.BEGINNING);
        Stream<Section> framework =
                course.procedure().flatMap(Procedure::framework).stream()
                        .map(it ->
                                related("framework", "framework", it.title())
                                        .with("identifier", it.id()));
        Stream<Section> whole =
                course.procurement().stream()
                        .map(it ->
                                related("procurement", "parent", facts.title())
                                        .with("identifier", it.toString()));
        return Stream.concat(framework, whole);
    }

    private static Section related(String id, String relationship, String title) {
        return new Section()
                .with("id", id)
                .withWords("relationship", Stream.of(relationship))
                .with("title", title);
    }
}
