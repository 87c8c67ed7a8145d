package org.publicaccord.contractservice.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.BudgetLine;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.DeliveryPlace;
import org.publicaccord.contractservice.contract.Document;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.LegalBasis;
import org.publicaccord.contractservice.contract.PlannedMilestone;
import org.publicaccord.contractservice.contract.Planning;
import org.publicaccord.contractservice.contract.Tender;

/** The planning and tender sections of a release: what came before the award. */
final class OcdsTender {

    private OcdsTender() {}

    static Section planning(Facts facts) {
        return facts.planning().map(OcdsTender::planning).orElseGet(Section::new);
    }

    private static Section planning(Planning planning) {
        var budget =
                new Section()
                        .withList(
                                "budgetBreakdown",
                                planning.budget().stream().map(OcdsTender::line));
        return new Section()
                .withText("rationale", planning.rationale())
                .with("budget", budget)
                .withList("milestones", planning.milestones().stream().map(OcdsTender::milestone))
                .withList("documents", documents(planning.documents()));
    }

    /** The title and the object of a procurement stand in its tender, whatever else is known. */
    static Section tender(Facts facts) {
        String id = facts.tender().flatMap(Tender::id).orElse(facts.ocid().value());
        var section =
                new Section()
                        .with("id", id)
                        .withText("title", title(facts))
                        .withText("description", facts.description())
                        .withText("mainProcurementCategory", facts.category().map(OcdsTender::code))
                        .withList("items", Stream.of(item(facts)));
        facts.tender().ifPresent(tender -> describe(tender, section));
        OcdsConduct.describe(facts, section);
        return section;
    }

    private static void describe(Tender tender, Section section) {
        var suitability =
                new Section()
                        .withFlag("sme", tender.suitableForSmes())
                        .withFlag("vcse", tender.suitableForVcses());
        section.withText("status", tender.status().map(OcdsTender::code))
                .withText("procurementMethod", tender.method().map(OcdsTender::code))
                .withText("procurementMethodDetails", tender.methodDetails())
                .with("legalBasis", legalBasis(tender.legalBasis()))
                .withTime("datePublished", tender.publishedAt())
                .withPeriod("tenderPeriod", tender.opensAt(), tender.closesAt())
                .withMoney("value", tender.estimatedValue())
                .withMoney("minValue", tender.minimumValue())
                .withTerm("contractPeriod", tender.plannedTerm())
                .with("suitability", suitability)
                .withList("documents", documents(tender.documents()));
    }

    /** The object of a procurement: what is bought, and where it is delivered. */
    private static Section item(Facts facts) {
        List<Classification> codes = facts.classifications();
        List<DeliveryPlace> places = facts.tender().map(Tender::places).orElse(List.of());
        var item =
                new Section()
                        .with(
                                "classification",
                                codes.isEmpty() ? new Section() : code(codes.getFirst()))
                        .withList(
                                "additionalClassifications",
                                codes.stream().skip(1).map(OcdsTender::code))
                        .withList("deliveryAddresses", places.stream().map(OcdsTender::place));
        return item.json().isEmpty() ? item : item.with("id", "1");
    }

    private static Section place(DeliveryPlace place) {
        return new Section()
                .withText("region", place.region())
                .withText("countryName", place.country());
    }

    private static Section code(Classification classification) {
        return new Section()
                .with("scheme", classification.scheme())
                .with("id", classification.code())
                .withText("description", classification.description());
    }

    private static Section legalBasis(Optional<LegalBasis> basis) {
        return new Section()
                .withText("scheme", basis.map(LegalBasis::scheme))
                .withText("id", basis.map(LegalBasis::id));
    }

    private static Section line(BudgetLine line) {
        return new Section()
                .with("id", line.id())
                .withText("description", line.description())
                .withMoney("amount", line.amount())
                .withTerm("period", line.period());
    }

    private static Section milestone(PlannedMilestone milestone) {
        return new Section()
                .with("id", milestone.id())
                .withText("title", milestone.title())
                .withText("type", milestone.type())
                .withTime("dueDate", milestone.dueAt());
    }

    static Stream<Section> documents(List<Document> documents) {
        return documents.stream().map(OcdsTender::document);
    }

    private static Section document(Document document) {
        return new Section()
                .with("id", document.id())
                .withText("documentType", document.type())
                .withText("title", document.title())
                .withText("description", document.description())
                .withText("url", document.url())
                .withTime("datePublished", document.publishedAt())
                .withTime("dateModified", document.modifiedAt())
                .withText("format", document.format())
                .withText("language", document.language());
    }

    private static Optional<String> title(Facts facts) {
        return Optional.of(facts.title()).filter(it -> !it.equals(Facts.NO_TITLE));
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
