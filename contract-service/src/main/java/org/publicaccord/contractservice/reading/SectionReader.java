package org.publicaccord.contractservice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.BudgetLine;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.DeliveryPlace;
import org.publicaccord.contractservice.contract.Document;
import org.publicaccord.contractservice.contract.LegalBasis;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.PlannedMilestone;
import org.publicaccord.contractservice.contract.Planning;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.Term;

/** Reads the sections of a release: planning, tender, awards and what they are made of. */
final class SectionReader {

    private SectionReader() {}

    static Planning planning(Field planning) {
        List<Field> lines =
                planning.at("budget").map(b -> b.items("budgetBreakdown")).orElse(List.of());
        return planning.make(() ->
                new Planning(
                        planning.text("rationale"),
                        lines.stream().map(SectionReader::budgetLine).toList(),
                        planning.items("milestones").stream()
                                .map(SectionReader::milestone)
                                .toList(),
                        documents(planning)));
    }

    private static BudgetLine budgetLine(Field line) {
        return line.make(() ->
                new BudgetLine(
                        required(line, "id"),
                        line.text("description"),
                        line.money("amount"),
                        line.term("period")));
    }

    private static PlannedMilestone milestone(Field milestone) {
        return milestone.make(() ->
                new PlannedMilestone(
                        required(milestone, "id"),
                        milestone.text("title"),
                        milestone.id("type"),
                        milestone.instant("dueDate")));
    }

    static Tender tender(Field tender) {
        Optional<Field> period = tender.at("tenderPeriod");
        Optional<Field> suitability = tender.at("suitability");
        return tender.make(() ->
                new Tender(
                        tender.id("id"),
                        tender.id("status").flatMap(Codes::tenderStatus),
                        tender.id("procurementMethod").flatMap(Codes::method),
                        tender.text("procurementMethodDetails"),
                        tender.at("legalBasis").flatMap(SectionReader::legalBasis),
                        tender.instant("datePublished"),
                        period.flatMap(p -> p.instant("startDate")),
                        period.flatMap(p -> p.instant("endDate")),
                        tender.money("value"),
                        tender.money("minValue"),
                        tender.term("contractPeriod"),
                        places(tender),
                        suitability.flatMap(s -> s.flag("sme")),
                        suitability.flatMap(s -> s.flag("vcse")),
                        documents(tender)));
    }

    private static Optional<LegalBasis> legalBasis(Field basis) {
        Optional<String> scheme = basis.id("scheme");
        Optional<String> id = basis.id("id");
        return scheme.isPresent() && id.isPresent()
                ? Optional.of(basis.make(() -> new LegalBasis(scheme.get(), id.get())))
                : Optional.empty();
    }

    /** What is bought: the tender's own classification first, then the additional ones. */
    static List<Classification> classifications(Field tender) {
        List<Classification> all = new ArrayList<>();
        tender.at("classification").flatMap(SectionReader::classification).ifPresent(all::add);
        tender.items("additionalClassifications").stream()
                .flatMap(field -> classification(field).stream())
                .forEach(all::add);
        return all.stream().distinct().toList();
    }

    private static Optional<Classification> classification(Field field) {
        Optional<String> code = field.id("id");
        return code.map(known ->
                field.make(() ->
                        new Classification(
                                field.id("scheme").orElse("not-recorded"),
                                known,
                                field.text("description"))));
    }

    private static List<DeliveryPlace> places(Field tender) {
        return tender.items("items").stream()
                .flatMap(item -> item.items("deliveryAddresses").stream())
                .flatMap(address -> place(address).stream())
                .distinct()
                .toList();
    }

    private static Optional<DeliveryPlace> place(Field address) {
        Optional<String> region = address.text("region");
        Optional<String> country = address.text("countryName");
        return region.isPresent() || country.isPresent()
                ? Optional.of(address.make(() -> new DeliveryPlace(region, country)))
                : Optional.empty();
    }

    /**
     * An award; where it states no value or term itself, those of the contract that carries it out,
     * as Find a Tender publishes them.
     *
     * @param contracts the contract section of the release
     */
    static Award award(Field award, List<Field> contracts, PartyReader parties) {
        Optional<Field> contract =
                contracts.stream()
                        .filter(field -> field.id("awardID").equals(award.id("id")))
                        .findFirst();
        Term stated = award.term("contractPeriod");
        Term carriedOut = contract.map(field -> field.term("period")).orElse(Term.NOT_RECORDED);
        return award.make(() ->
                new Award(
                        required(award, "id"),
                        Codes.awardStatus(award.id("status")),
                        award.text("title"),
                        award.text("description"),
                        award.instant("date"),
                        award.instant("datePublished"),
                        award.money("value").or(() -> contract.flatMap(c -> c.money("value"))),
                        suppliers(award, parties),
                        stated.recorded() ? stated : carriedOut,
                        documents(award)));
    }

    private static List<OrganisationId> suppliers(Field award, PartyReader parties) {
        List<OrganisationId> suppliers = new ArrayList<>();
        for (Field reference : award.items("suppliers")) {
            Optional<OrganisationId> supplier = parties.refer(reference, PartyRole.SUPPLIER);
            supplier.ifPresentOrElse(
                    suppliers::add,
                    () ->
                            reference.warn(
                                    "supplier-left-out",
                                    "The supplier has no id, and was left out."));
        }
        return suppliers.stream().distinct().toList();
    }

    private static List<Document> documents(Field section) {
        return section.items("documents").stream().map(SectionReader::document).toList();
    }

    private static Document document(Field document) {
        return document.make(() ->
                new Document(
                        required(document, "id"),
                        document.id("documentType"),
                        document.text("title"),
                        document.text("description"),
                        document.address("url"),
                        document.instant("datePublished"),
                        document.instant("dateModified"),
                        document.id("format"),
                        document.id("language")));
    }

    private static String required(Field field, String name) {
        return field.id(name)
                .orElseThrow(() ->
                        field.unfit(
                                "schema-violation", "The field " + name + " is missing or empty."));
    }
}
