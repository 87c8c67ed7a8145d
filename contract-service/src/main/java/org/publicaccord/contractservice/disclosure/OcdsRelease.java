package org.publicaccord.contractservice.disclosure;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.disclosure.Disclosed.Standing;
import tools.jackson.databind.node.ObjectNode;

/** Writes what was disclosed as a release of OCDS 1.1. */
final class OcdsRelease {

    private OcdsRelease() {}

    /**
     * The release, with all of its sections.
     *
     * @param base the public address of this service, below which its documents are
     */
    static ObjectNode of(Disclosed disclosed, URI base) {
        ObjectNode release = sections(disclosed);
        OcdsDocuments.addTo(release, disclosed.documents(), base);
        OcdsLinks.addTo(release, disclosed.links());
        return release;
    }

    private static ObjectNode sections(Disclosed disclosed) {
        Facts facts = disclosed.facts();
        return new Section()
                .with("ocid", facts.ocid().value())
                .with("id", disclosed.id())
                .with("date", disclosed.date().toString())
                .withWords("tag", disclosed.tags().stream().map(ReleaseTag::code))
                .with("initiationType", "tender")
                .withText("language", facts.language())
                .withList("parties", facts.parties().stream().map(OcdsRelease::party))
                .with("buyer", reference(facts, facts.buyer()))
                .with("planning", OcdsTender.planning(facts))
                .with("tender", OcdsTender.tender(facts))
                .withList("awards", facts.awards().stream().map(it -> award(facts, it)))
                .withList("contracts", contracts(disclosed))
                .withList("relatedProcesses", OcdsConduct.relatedProcesses(facts))
                .json();
    }

    private static Section party(Party party) {
        var identifier =
                new Section()
                        .withText("scheme", party.registration().map(Party.Registration::scheme))
                        .withText("id", party.registration().map(Party.Registration::id))
                        .withText("legalName", party.legalName());
        var details = new Section().withText("scale", party.scale()).withFlag("vcse", party.vcse());
        return new Section()
                .with("id", party.id().value())
                .with("name", party.name())
                .with("identifier", identifier)
                .withWords("roles", party.roles().stream().map(OcdsRelease::role))
                .with("details", details);
    }

    /** As in the OCDS codelist partyRole, which calls whoever provides finance a funder. */
    private static String role(PartyRole role) {
        return switch (role) {
            case BUYER, SUPPLIER -> code(role);
            case INVESTOR -> "funder";
        };
    }

    private static Section reference(Facts facts, OrganisationId id) {
        return new Section()
                .with("id", id.value())
                .withText("name", facts.party(id).map(Party::name));
    }

    private static Section award(Facts facts, Award award) {
        return new Section()
                .with("id", award.id())
                .withText("title", award.title())
                .withText("description", award.description())
                .withText("status", status(award))
                .withTime("date", award.awardedAt())
                .withTime("datePublished", award.publishedAt())
                .withMoney("value", award.value())
                .withList("suppliers", award.suppliers().stream().map(id -> reference(facts, id)))
                .withTerm("contractPeriod", award.term())
                .with("standstillPeriod", OcdsConduct.standstillPeriod(facts))
                .withList("documents", OcdsTender.documents(award.documents()));
    }

    private static Optional<String> status(Award award) {
        return switch (award.status()) {
            case PENDING, ACTIVE, CANCELLED, UNSUCCESSFUL -> Optional.of(code(award.status()));
            case NOT_RECORDED -> Optional.empty();
        };
    }

    /** One contract an active award: the award's id tells them apart, in every release. */
    private static Stream<Section> contracts(Disclosed disclosed) {
        if (disclosed.facts().agreement().isPresent()) {
            return OcdsConduct.contracts(disclosed.facts());
        }
        List<Award> active = disclosed.facts().activeAwards();
        return disclosed.contract().stream()
                .flatMap(standing -> active.stream().map(award -> contract(award, standing)));
    }

    private static Section contract(Award award, Standing standing) {
        return new Section()
                .with("id", award.id())
                .with("awardID", award.id())
                .withText("title", award.title())
                .withText("description", standing.because().map(OcdsRelease::endedEarly))
                .with("status", code(standing.status()))
                .withTerm("period", period(award.term(), standing))
                .withMoney("value", award.value());
    }

    /** A contract that ended before it began has no first day. */
    private static Term period(Term agreed, Standing standing) {
        return standing.endedEarlyOn()
                .map(end ->
                        new Term(
                                agreed.firstDay().filter(it -> !it.isAfter(end)), Optional.of(end)))
                .orElse(agreed);
    }

    private static String endedEarly(String because) {
        return "Ended before the end of its term: " + because;
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
