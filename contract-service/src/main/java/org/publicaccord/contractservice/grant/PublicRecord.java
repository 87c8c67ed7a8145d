package org.publicaccord.contractservice.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.AwardsOnRecord;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.Term;

/** What a grant adds to the public record, step by step. */
final class PublicRecord {

    private static final RegimeFinding NO_PROCUREMENT =
            new RegimeFinding(
                    Regime.NONE, "A grant is given: no goods, services or works are procured.");

    private PublicRecord() {}

    /** The last day of the agreement as it stands, with every change of its term. */
    static LocalDate lastDay(OnFile file) {
        return file.facts().agreement().orElseThrow().lastDay();
    }

    static Facts proposed(Facts facts) {
        return facts.governedBy(NO_PROCUREMENT);
    }

    /** How much is granted is public only once it is accepted. */
    static Facts offered(Facts facts, Application application, Instant at) {
        Party recipient = application.applicant().as(PartyRole.SUPPLIER);
        return AwardsOnRecord.with(
                facts.withParty(recipient),
                award(application, AwardStatus.PENDING, Optional.of(at)));
    }

    /** Whom else the grant was offered earlier has no part in the agreement. */
    static Facts accepted(Facts facts, Application application, Agreement agreement) {
        Optional<Instant> offeredAt =
                facts.awards().stream()
                        .filter(it -> it.id().equals(application.id().toString()))
                        .findFirst()
                        .flatMap(Award::awardedAt);
        Award award =
                award(application, AwardStatus.ACTIVE, offeredAt)
                        .inForce(agreement.term(), application.id().toString())
                        .worth(agreement.value());
        return AwardsOnRecord.only(facts, award)
                .withCourse(facts.course().orElse(Course.BEGINNING).with(agreement));
    }

    private static Award award(
            Application application, AwardStatus status, Optional<Instant> offeredAt) {
        return new Award(
                application.id().toString(),
                status,
                Optional.of(application.proposal().title()),
                Optional.of(application.proposal().description().words()),
                offeredAt,
                offeredAt,
                Optional.empty(),
                List.of(application.organisation()),
                Term.NOT_RECORDED,
                List.of());
    }
}
