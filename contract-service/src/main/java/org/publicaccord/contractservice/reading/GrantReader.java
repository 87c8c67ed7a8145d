package org.publicaccord.contractservice.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.GrantId;
import org.publicaccord.contractservice.contract.GrantRecord;
import org.publicaccord.contractservice.contract.GrantRecord.BeneficiaryPlace;
import org.publicaccord.contractservice.contract.GrantRecord.Programme;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.ReleaseId;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.reading.Field.Edge;
import org.publicaccord.contractservice.reading.ItemReader.Stated;

/**
 * Reads a grant of 360Giving data. Its award is the one award of the contract, the first funder its
 * buyer. Names of people, addresses and points on the map are never read.
 */
final class GrantReader {

    private static final RegimeFinding NO_PROCUREMENT =
            new RegimeFinding(Regime.NONE, "A grant is no procurement.");

    /** What the standard requires of every grant; who receives it is asked apart. */
    private static final List<String> REQUIRED =
            List.of("id", "title", "currency", "amountAwarded", "awardDate", "fundingOrganization");

    private GrantReader() {}

    /**
     * Each required field that is not there. A description may be missing: older files have none.
     */
    static List<Finding> missing(SentItem grant) {
        Stream<Finding> fields =
                REQUIRED.stream()
                        .filter(name -> grant.json().path(name).isMissingNode())
                        .map(name -> missing(grant, name));
        boolean hasRecipient =
                Stream.of("recipientOrganization", "recipientIndividual")
                        .anyMatch(name -> !grant.json().path(name).isMissingNode());
        return Stream.concat(
                        fields,
                        hasRecipient
                                ? Stream.of()
                                : Stream.of(missing(grant, "recipientOrganization")))
                .toList();
    }

    private static Finding missing(SentItem grant, String name) {
        return grant.finding("schema-violation", "/" + name, "The field " + name + " is missing.");
    }

    /** Whether what the schema does not know at a place is read all the same. */
    static boolean understands(SentItem grant, String place) {
        return place.equals("/fromOpenCall")
                && Set.of("Y", "N").contains(grant.json().path("fromOpenCall").asString());
    }

    static Stated read(SentItem sent, Field grant) {
        GrantId id = grant.make(() -> new GrantId(grant.id("id").orElse("")));
        LocalDate awardedOn =
                grant.day("awardDate", Edge.FIRST)
                        .orElseThrow(() ->
                                grant.unfit(
                                        "schema-violation",
                                        "awardDate",
                                        "The award date cannot be read, so that the grant has no place"
                                                + " in time."));
        Optional<Instant> modifiedAt = grant.instant("dateModified");
        Facts facts = facts(grant, id, awardedOn, modifiedAt);
        return new Stated(facts, source(sent, id, awardedOn, modifiedAt));
    }

    /**
     * The version of the grant's record: one with a date of its own is another, later or earlier;
     * without one there is one only, as old as the award.
     */
    private static Source source(
            SentItem sent, GrantId id, LocalDate awardedOn, Optional<Instant> modifiedAt) {
        return new Source(
                new ReleaseId(modifiedAt.map(at -> id + "@" + at).orElse(id.value())),
                modifiedAt.orElseGet(() -> UkCalendar.startOf(awardedOn)),
                List.of(ReleaseTag.AWARD),
                ContentHash.of(sent.original().bytes()),
                ContentHash.of(sent.json()));
    }

    private static Facts facts(
            Field grant, GrantId id, LocalDate awardedOn, Optional<Instant> modifiedAt) {
        PartyReader parties = PartyReader.ofGrant();
        List<OrganisationId> funders =
                organisations(grant, "fundingOrganization", PartyRole.BUYER, parties);
        List<OrganisationId> recipients =
                organisations(grant, "recipientOrganization", PartyRole.SUPPLIER, parties);
        Optional<String> description = grant.text("description");
        if (description.isEmpty()) {
            grant.warn(
                    "grant-without-description",
                    "The grant has no description, which 360Giving requires.");
        }
        Award award = award(grant, id, awardedOn, recipients);
        GrantRecord record = record(grant, id, modifiedAt);
        return grant.make(() ->
                new Facts(
                        Ocid.of(ContractId.of(id)),
                        Optional.empty(),
                        grant.text("title").orElse(Facts.NO_TITLE),
                        description,
                        Optional.empty(),
                        grant.items("classifications").stream()
                                .flatMap(it -> classification(it).stream())
                                .toList(),
                        funders.getFirst(),
                        parties.parties(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(award),
                        NO_PROCUREMENT,
                        Optional.empty(),
                        Optional.of(record)));
    }

    private static List<OrganisationId> organisations(
            Field grant, String name, PartyRole role, PartyReader parties) {
        return grant.items(name).stream()
                .map(it ->
                        parties.refer(it, role)
                                .orElseThrow(() ->
                                        it.unfit(
                                                "schema-violation",
                                                "The organisation's id is empty.")))
                .distinct()
                .toList();
    }

    private static Award award(
            Field grant, GrantId id, LocalDate awardedOn, List<OrganisationId> recipients) {
        Money awarded =
                amount(grant, "amountAwarded")
                        .orElseThrow(() ->
                                grant.unfit(
                                        "schema-violation",
                                        "currency",
                                        "The currency is none of ISO 4217, so that the amount means"
                                                + " nothing."));
        return grant.make(() ->
                new Award(
                        id.value(),
                        AwardStatus.ACTIVE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(UkCalendar.startOf(awardedOn)),
                        Optional.empty(),
                        Optional.of(awarded),
                        recipients,
                        term(grant.items("plannedDates")),
                        List.of()));
    }

    private static Optional<Money> amount(Field grant, String name) {
        return grant.id("currency").flatMap(currency -> grant.amount(name, currency));
    }

    /** From the first to the last day of all planned dates. */
    private static Term term(List<Field> planned) {
        return new Term(
                planned.stream()
                        .flatMap(it -> it.day("startDate", Edge.FIRST).stream())
                        .min(LocalDate::compareTo),
                planned.stream()
                        .flatMap(it -> it.day("endDate", Edge.LAST).stream())
                        .max(LocalDate::compareTo));
    }

    private static GrantRecord record(Field grant, GrantId id, Optional<Instant> modifiedAt) {
        List<Field> planned = grant.items("plannedDates");
        return grant.make(() ->
                new GrantRecord(
                        id,
                        amount(grant, "amountAppliedFor"),
                        amount(grant, "amountDisbursed"),
                        planned.size() == 1
                                ? planned.getFirst().wholeNumber("duration")
                                : Optional.empty(),
                        grant.items("grantProgramme").stream()
                                .map(it -> new Programme(it.id("code"), it.text("title")))
                                .toList(),
                        fromOpenCall(grant),
                        grant.items("beneficiaryLocation").stream()
                                .map(GrantReader::place)
                                .toList(),
                        grant.id("locationScope"),
                        grant.id("regrantType"),
                        grant.at("recipientIndividual").isPresent(),
                        modifiedAt));
    }

    /** Older files say Y and N. */
    private static Optional<Boolean> fromOpenCall(Field grant) {
        Optional<String> said = grant.id("fromOpenCall");
        said.filter(it -> it.length() == 1)
                .ifPresent(it ->
                        grant.at("fromOpenCall")
                                .orElseThrow()
                                .warn(
                                        "code-read-as",
                                        "360Giving knows Yes and No; %s was read as one of them."
                                                .formatted(it)));
        return said.map(it -> it.startsWith("Y"));
    }

    private static BeneficiaryPlace place(Field place) {
        return new BeneficiaryPlace(
                place.text("name"),
                place.id("countryCode"),
                place.id("geoCode"),
                place.id("geoCodeType"));
    }

    private static Optional<Classification> classification(Field field) {
        Optional<String> code = field.id("code").or(() -> field.text("title"));
        return code.map(known ->
                field.make(() ->
                        new Classification(
                                field.id("vocabulary").orElse("not-recorded"),
                                known,
                                field.text("title"))));
    }
}
