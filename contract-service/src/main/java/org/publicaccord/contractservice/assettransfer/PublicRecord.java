package org.publicaccord.contractservice.assettransfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.AwardsOnRecord;
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
        Party body = interest.body().as(PartyRole.SUPPLIER);
        return AwardsOnRecord.with(
                facts.withParty(body),
                award(
                        interest.id(),
                        AwardStatus.PENDING,
                        asset,
                        Optional.of(at),
                        Optional.empty(),
                        body,
                        Term.NOT_RECORDED));
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
                        interest.body().as(PartyRole.SUPPLIER),
                        terms.term());
        // A body that was decided for earlier, and withdrew, has no part in the agreement.
        return AwardsOnRecord.only(facts, award).withCourse(course(facts).with(agreement));
    }

    static Facts ended(Facts facts, LocalDate day, String because) {
        return facts.withCourse(
                course(facts).with(facts.agreement().orElseThrow().endedOn(day, because)));
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

    private static Course course(Facts facts) {
        return facts.course().orElse(Course.BEGINNING);
    }
}
