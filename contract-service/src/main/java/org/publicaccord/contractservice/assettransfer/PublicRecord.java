package org.publicaccord.contractservice.assettransfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.Term;

/** What the transfer of an asset adds to the public record, step by step. */
final class PublicRecord {

    private static final RegimeFinding NO_PROCUREMENT =
            new RegimeFinding(
                    Regime.NONE,
                    "An asset passes to a community: no goods, services or works are procured.");

    private PublicRecord() {}

    static Facts listed(Facts facts) {
        return facts.governedBy(NO_PROCUREMENT);
    }

    /** What was paid is public only once the asset passed. */
    static Facts decided(Facts facts, Interest interest, Asset asset, Instant at) {
        Party body = asSupplier(interest.body());
        return facts.withParty(body)
                .withAwards(
                        and(
                                facts.awards(),
                                award(
                                        interest.id(),
                                        AwardStatus.PENDING,
                                        asset,
                                        Optional.of(at),
                                        Optional.empty(),
                                        body,
                                        Term.NOT_RECORDED)));
    }

    static Facts completed(
            Facts facts, Interest interest, Asset asset, HeadsOfTerms terms, Agreement agreement) {
        Optional<Instant> decidedAt =
                facts.awards().stream()
                        .filter(it -> it.id().equals(interest.id().toString()))
                        .findFirst()
                        .flatMap(Award::awardedAt);
        Award award =
                award(
                        interest.id(),
                        AwardStatus.ACTIVE,
                        asset,
                        decidedAt,
                        Optional.of(agreement.value()),
                        asSupplier(interest.body()),
                        terms.term());
        return onlyFor(interest, facts.withAwards(List.of(award)))
                .withCourse(course(facts).with(agreement));
    }

    /** A body that was decided for earlier, and withdrew, has no part in the agreement. */
    private static Facts onlyFor(Interest interest, Facts facts) {
        return new Facts(
                facts.ocid(),
                facts.language(),
                facts.title(),
                facts.description(),
                facts.category(),
                facts.classifications(),
                facts.buyer(),
                facts.parties().stream()
                        .filter(it ->
                                it.is(PartyRole.BUYER) || it.id().equals(interest.organisation()))
                        .toList(),
                facts.planning(),
                facts.tender(),
                facts.awards(),
                facts.regime(),
                facts.course(),
                facts.grant());
    }

    /** An award that was decided and not carried out falls. */
    static Facts fallen(Facts facts) {
        return facts.withAwards(facts.awards().stream().map(PublicRecord::cancelled).toList());
    }

    static Facts ended(Facts facts, LocalDate day, String because) {
        return facts.withCourse(
                course(facts).with(facts.agreement().orElseThrow().endedOn(day, because)));
    }

    private static Party asSupplier(Party body) {
        return new Party(
                body.id(),
                body.name(),
                body.legalName(),
                body.registration(),
                List.of(PartyRole.SUPPLIER),
                body.scale(),
                body.vcse());
    }

    /** One award an interest: the latest of it takes the place of an earlier one. */
    private static List<Award> and(List<Award> awards, Award latest) {
        List<Award> all = new ArrayList<>(awards);
        all.removeIf(it -> it.id().equals(latest.id()));
        all.add(latest);
        return all;
    }

    private static Award award(
            UUID interest,
            AwardStatus status,
            Asset asset,
            Optional<Instant> decidedAt,
            Optional<Money> value,
            Party body,
            Term term) {
        return new Award(
                interest.toString(),
                status,
                Optional.of(asset.name()),
                Optional.of(asset.description().words()),
                decidedAt,
                decidedAt,
                value,
                List.of(body.id()),
                term,
                List.of());
    }

    private static Award cancelled(Award it) {
        return new Award(
                it.id(),
                AwardStatus.CANCELLED,
                it.title(),
                it.description(),
                it.awardedAt(),
                it.publishedAt(),
                it.value(),
                it.suppliers(),
                it.term(),
                it.documents());
    }

    private static Course course(Facts facts) {
        return facts.course().orElse(Course.BEGINNING);
    }
}
