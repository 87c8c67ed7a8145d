package org.publicaccord.contractservice.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.Document;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Planning;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.linking.Linked;
import org.publicaccord.contractservice.linking.Relation;
import org.publicaccord.contractservice.register.ContractSummary.Days;
import org.publicaccord.contractservice.register.ContractSummary.Organisation;
import org.publicaccord.servicekit.commands.ExpectedVersion;

/**
 * One contract: its PUBLIC facts, whole. Begins with what lists say of it.
 *
 * @param description in the buyer's words
 * @param category {@code goods}, {@code works} or {@code services}
 * @param parties every organisation concerned, with its roles
 * @param documents of planning, tender and awards: where they are published
 * @param releases the releases it was taken over from, the first to arrive first
 * @param linkedContracts what it comes after or before, stands under or hosts
 * @param recordedAt legal time at which its record began
 * @param asAt the instant that was asked for; absent if that is now
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ContractDetail(
        @JsonUnwrapped ContractSummary summary,
        Optional<String> description,
        Optional<String> category,
        List<PartyInRoles> parties,
        Optional<TenderFacts> tender,
        List<AwardFacts> awards,
        List<DocumentLink> documents,
        List<Release> releases,
        Optional<ContractView.EarlyEnd> endedEarly,
        List<LinkFacts> linkedContracts,
        Instant recordedAt,
        Optional<Instant> asAt) {

    /** An organisation and what it does: {@code buyer}, {@code supplier}. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PartyInRoles(
            String id,
            String name,
            List<String> roles,
            Optional<String> scale,
            Optional<Boolean> vcse) {
        static PartyInRoles of(Party party) {
            return new PartyInRoles(
                    party.id().value(),
                    party.name(),
                    party.roles().stream().map(WireWords::code).toList(),
                    party.scale(),
                    party.vcse());
        }
    }

    /** How suppliers were asked; codes as in OCDS. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TenderFacts(
            Optional<String> status,
            Optional<String> procurementMethod,
            Optional<String> procurementMethodDetails,
            Optional<Instant> opensAt,
            Optional<Instant> closesAt,
            Optional<Amount> estimatedValue,
            Optional<Days> plannedTerm,
            Optional<Boolean> suitableForSmes,
            Optional<Boolean> suitableForVcses) {
        static TenderFacts of(Tender tender) {
            return new TenderFacts(
                    tender.status().map(WireWords::code),
                    tender.method().map(WireWords::code),
                    tender.methodDetails(),
                    tender.opensAt(),
                    tender.closesAt(),
                    tender.estimatedValue().map(Amount::of),
                    WireWords.days(tender.plannedTerm()),
                    tender.suitableForSmes(),
                    tender.suitableForVcses());
        }
    }

    /** Who won what; status as in OCDS. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AwardFacts(
            String id,
            Optional<String> status,
            Optional<String> title,
            Optional<Instant> awardedAt,
            List<Organisation> suppliers,
            Optional<Amount> value,
            Optional<Days> term) {
        static AwardFacts of(Award award, Facts facts) {
            return new AwardFacts(
                    award.id(),
                    WireWords.status(award.status()),
                    award.title(),
                    award.awardedAt(),
                    award.suppliers().stream()
                            .map(id -> ContractSummary.organisation(facts, id))
                            .toList(),
                    award.value().map(Amount::of),
                    WireWords.days(award.term()));
        }
    }

    /** A published document. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DocumentLink(
            String id,
            Optional<String> type,
            Optional<String> title,
            Optional<String> description,
            Optional<String> url,
            Optional<Instant> publishedAt,
            Optional<String> format) {
        static DocumentLink of(Document document) {
            return new DocumentLink(
                    document.id(),
                    document.type(),
                    document.title(),
                    document.description(),
                    document.url(),
                    document.publishedAt(),
                    document.format());
        }
    }

    /** A release of the source, and the content address of the stored original. */
    record Release(String releaseId, Instant releasedAt, List<String> tags, String originalSha256) {
        static Release of(Source source) {
            return new Release(
                    source.releaseId().value(),
                    source.releasedAt(),
                    source.tags().stream().map(ReleaseTag::code).toList(),
                    source.original().hex());
        }
    }

    /** Another contract, or need, as it was when it was linked with this one. */
    record LinkFacts(
            Relation relation,
            String contract,
            String ocid,
            String title,
            Path path,
            String because,
            Instant recordedAt) {
        static LinkFacts of(ContractView.LinkedSince since) {
            Linked other = since.link().other();
            return new LinkFacts(
                    since.link().relation(),
                    other.contract().toString(),
                    other.ocid().value(),
                    other.title(),
                    other.path(),
                    since.link().because().words(),
                    since.at());
        }
    }

    /** The entity tag of this version. */
    String tag() {
        return ExpectedVersion.tag(summary.version());
    }

    static ContractDetail of(ContractView view, Optional<Instant> asAt) {
        Facts facts = view.facts();
        return new ContractDetail(
                ContractSummary.of(view),
                facts.description(),
                facts.category().map(WireWords::code),
                facts.parties().stream().map(PartyInRoles::of).toList(),
                facts.tender().map(TenderFacts::of),
                facts.awards().stream().map(award -> AwardFacts.of(award, facts)).toList(),
                documents(facts),
                view.releases().stream().map(Release::of).toList(),
                view.earlyEnd(),
                view.links().stream().map(LinkFacts::of).toList(),
                view.begunAt(),
                asAt);
    }

    private static List<DocumentLink> documents(Facts facts) {
        Stream<Document> planning =
                facts.planning().map(Planning::documents).stream().flatMap(List::stream);
        Stream<Document> tender =
                facts.tender().map(Tender::documents).stream().flatMap(List::stream);
        Stream<Document> awards = facts.awards().stream().flatMap(it -> it.documents().stream());
        return Stream.of(planning, tender, awards).flatMap(it -> it).map(DocumentLink::of).toList();
    }
}
