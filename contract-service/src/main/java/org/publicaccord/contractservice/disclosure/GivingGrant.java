package org.publicaccord.contractservice.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.GrantId;
import org.publicaccord.contractservice.contract.GrantRecord;
import org.publicaccord.contractservice.contract.GrantRecord.BeneficiaryPlace;
import org.publicaccord.contractservice.contract.GrantRecord.Programme;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Term;
import tools.jackson.databind.node.ObjectNode;

/** Writes a grant in the 360Giving Data Standard 1.4. */
final class GivingGrant {

    /** Where the source gave no description, which the standard requires. */
    private static final String NO_DESCRIPTION = "Description not recorded.";

    private GivingGrant() {}

    /**
     * The grant.
     *
     * @param prefix stands before the ids of grants that were made here
     */
    static ObjectNode of(DisclosedGrant grant, String prefix) {
        Facts facts = grant.facts();
        var ownId = new GrantId(prefix + "-" + grant.contract());
        Optional<GrantRecord> record =
                facts.grant().or(() -> grant.given().map(it -> it.record(ownId)));
        String id = record.map(GrantRecord::id).orElse(ownId).value();
        Section json =
                new Section()
                        .with("id", id)
                        .with("title", facts.title())
                        .with("description", facts.description().orElse(NO_DESCRIPTION))
                        .with("currency", grant.awarded().currency())
                        .with("amountAwarded", grant.awarded().amount())
                        .with("awardDate", grant.awardedOn().toString())
                        .withList("plannedDates", Stream.of(plannedDates(facts.term(), record)))
                        .withList("actualDates", Stream.of(dates(grant.actual())))
                        .withList("fundingOrganization", organisations(facts, PartyRole.BUYER));
        recipient(json, id, facts, record);
        json.withList("classifications", facts.classifications().stream().map(GivingGrant::code));
        record.ifPresent(it -> details(json, it));
        return json.withTime("dateModified", grant.modifiedAt()).json();
    }

    private static Section plannedDates(Term term, Optional<GrantRecord> record) {
        Section dates = dates(term);
        record.flatMap(GrantRecord::plannedMonths)
                .ifPresent(months -> dates.with("duration", BigDecimal.valueOf(months)));
        return dates;
    }

    private static Section dates(Term term) {
        return new Section()
                .withText("startDate", term.firstDay().map(LocalDate::toString))
                .withText("endDate", term.lastDay().map(LocalDate::toString));
    }

    /** Of a person who receives a grant nothing is published but that it is a person. */
    private static void recipient(
            Section json, String id, Facts facts, Optional<GrantRecord> record) {
        List<Section> organisations = organisations(facts, PartyRole.SUPPLIER).toList();
        if (organisations.isEmpty() && record.filter(GrantRecord::toIndividual).isPresent()) {
            json.with(
                    "recipientIndividual",
                    new Section().with("id", id + "-recipient").with("name", "Individual"));
        } else {
            json.withList("recipientOrganization", organisations.stream());
        }
    }

    private static Stream<Section> organisations(Facts facts, PartyRole role) {
        return facts.parties().stream().filter(it -> it.is(role)).map(GivingGrant::organisation);
    }

    private static Section organisation(Party party) {
        return new Section().with("id", party.id().value()).with("name", party.name());
    }

    private static Section code(Classification classification) {
        return new Section()
                .with("vocabulary", classification.scheme())
                .with("code", classification.code())
                .withText("title", classification.description());
    }

    private static void details(Section json, GrantRecord record) {
        amount(json, "amountAppliedFor", record.appliedFor());
        amount(json, "amountDisbursed", record.disbursed());
        json.withList("grantProgramme", record.programmes().stream().map(GivingGrant::programme))
                .withText("fromOpenCall", record.fromOpenCall().map(open -> open ? "Yes" : "No"))
                .withList(
                        "beneficiaryLocation",
                        record.beneficiaryPlaces().stream().map(GivingGrant::place))
                .withText("locationScope", record.locationScope())
                .withText("regrantType", record.regrantType());
    }

    private static void amount(Section json, String name, Optional<Money> money) {
        money.ifPresent(it -> json.with(name, it.amount()));
    }

    private static Section programme(Programme programme) {
        return new Section()
                .withText("code", programme.code())
                .withText("title", programme.title());
    }

    private static Section place(BeneficiaryPlace place) {
        return new Section()
                .withText("name", place.name())
                .withText("countryCode", place.countryCode())
                .withText("geoCode", place.geoCode())
                .withText("geoCodeType", place.geoCodeType());
    }
}
