package org.publicaccord.contractservice.importing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.BudgetLine;
import org.publicaccord.contractservice.contract.Category;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Correction;
import org.publicaccord.contractservice.contract.DeliveryPlace;
import org.publicaccord.contractservice.contract.Document;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.LegalBasis;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.PlannedMilestone;
import org.publicaccord.contractservice.contract.Planning;
import org.publicaccord.contractservice.contract.ProcurementMethod;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.ReleaseId;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.TenderStatus;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.importing.ImportingCommand.CorrectFacts;
import org.publicaccord.contractservice.importing.ImportingCommand.EndEarly;
import org.publicaccord.contractservice.importing.ImportingCommand.ImportRelease;

/** The home care contract of Brixcombe Council, which runs for the year 2026. */
public final class Examples {

    public static final Ocid OCID = new Ocid("ocds-b5fd17-home-care");
    public static final ContractId CONTRACT = ContractId.of(OCID);
    public static final OrganisationId COUNCIL = new OrganisationId("GB-LAE-BRX");
    public static final OrganisationId CARE_COOPERATIVE = new OrganisationId("GB-COH-09442333");
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    public static final Term YEAR_2026 = Term.between(FIRST_DAY, LAST_DAY);
    public static final Reason REASON = new Reason("The council and the cooperative agreed so.");
    public static final Mandate COUNCILS = new Mandate.ForBuyer(COUNCIL);

    private Examples() {}

    public static Instant noonOn(LocalDate day) {
        return UkCalendar.startOf(day).plusSeconds(12 * 3600);
    }

    public static Instant noonOn(int year, int month, int day) {
        return noonOn(LocalDate.of(year, month, day));
    }

    public static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), "GBP");
    }

    public static Party council() {
        return party(COUNCIL, "Brixcombe Council", PartyRole.BUYER);
    }

    public static Party cooperative() {
        return new Party(
                CARE_COOPERATIVE,
                "Brixcombe Care Co-operative",
                Optional.of("Brixcombe Care Co-operative Limited"),
                Optional.of(new Party.Registration("GB-COH", "09442333")),
                List.of(PartyRole.SUPPLIER),
                Optional.of("sme"),
                Optional.of(true));
    }

    public static Party party(OrganisationId id, String name, PartyRole role) {
        return new Party(
                id,
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(role),
                Optional.empty(),
                Optional.empty());
    }

    public static Document document(String id) {
        return new Document(
                id,
                Optional.of("tenderNotice"),
                Optional.of("Notice"),
                Optional.of("Opportunity notice"),
                Optional.of("https://example.org/notices/" + id),
                Optional.of(Instant.parse("2025-06-02T09:00:00Z")),
                Optional.of(Instant.parse("2025-06-03T09:00:00Z")),
                Optional.of("text/html"),
                Optional.of("en"));
    }

    public static Tender tender(TenderStatus status) {
        return tender(status, Optional.empty());
    }

    public static Tender tender(TenderStatus status, Optional<LegalBasis> legalBasis) {
        return new Tender(
                Optional.of("BRX-17"),
                Optional.of(status),
                Optional.of(ProcurementMethod.OPEN),
                Optional.of("Open procedure"),
                legalBasis,
                Optional.of(Instant.parse("2025-06-02T09:00:00Z")),
                Optional.of(Instant.parse("2025-06-02T09:00:00Z")),
                Optional.of(Instant.parse("2025-07-04T11:00:00Z")),
                Optional.of(pounds("250000")),
                Optional.of(pounds("200000")),
                YEAR_2026,
                List.of(new DeliveryPlace(Optional.of("South West"), Optional.of("England"))),
                Optional.of(true),
                Optional.of(true),
                List.of(document("1")));
    }

    public static Award award(AwardStatus status, Term term) {
        return award("1", status, term, Optional.of(pounds("240000.50")));
    }

    public static Award award(String id, AwardStatus status, Term term, Optional<Money> value) {
        return new Award(
                id,
                status,
                Optional.of("Home care"),
                Optional.of("Awarded to the cooperative"),
                Optional.of(Instant.parse("2025-09-01T09:00:00Z")),
                Optional.of(Instant.parse("2025-09-02T09:00:00Z")),
                value,
                List.of(CARE_COOPERATIVE),
                term,
                List.of(document("2")));
    }

    public static Planning planning() {
        return new Planning(
                Optional.of("People wish to stay at home."),
                List.of(
                        new BudgetLine(
                                "1",
                                Optional.of("2026"),
                                Optional.of(pounds("250000")),
                                YEAR_2026)),
                List.of(
                        new PlannedMilestone(
                                "1",
                                Optional.of("Engagement ends"),
                                Optional.of("engagement"),
                                Optional.of(Instant.parse("2025-05-01T00:00:00Z")))),
                List.of(document("3")));
    }

    public static Facts facts(Optional<Tender> tender, Award... awards) {
        return facts(council(), tender, awards);
    }

    public static Facts facts(Party buyer, Optional<Tender> tender, Award... awards) {
        return new Facts(
                OCID,
                Optional.of("en"),
                "Home care",
                Optional.of("Care at home for older people"),
                Optional.of(Category.SERVICES),
                List.of(new Classification("CPV", "85312000", Optional.of("Social work services"))),
                buyer.id(),
                List.of(buyer, cooperative()),
                Optional.of(planning()),
                tender,
                List.of(awards),
                new RegimeFinding(Regime.PA23, "The tender was published on 2 June 2025."),
                Optional.empty(),
                Optional.empty());
    }

    public static Facts planned() {
        return facts(Optional.of(tender(TenderStatus.PLANNED)));
    }

    public static Facts advertised() {
        return facts(Optional.of(tender(TenderStatus.ACTIVE)));
    }

    public static Facts cancelled() {
        return facts(Optional.of(tender(TenderStatus.CANCELLED)));
    }

    public static Facts proposed() {
        return facts(
                Optional.of(tender(TenderStatus.COMPLETE)), award(AwardStatus.PENDING, YEAR_2026));
    }

    public static Facts awarded(Term term) {
        return facts(Optional.of(tender(TenderStatus.COMPLETE)), award(AwardStatus.ACTIVE, term));
    }

    public static Facts awarded() {
        return awarded(YEAR_2026);
    }

    public static Facts awardedTwice() {
        return facts(
                Optional.of(tender(TenderStatus.COMPLETE)),
                award("1", AwardStatus.ACTIVE, YEAR_2026, Optional.of(pounds("100"))),
                award("2", AwardStatus.ACTIVE, YEAR_2026, Optional.of(pounds("50"))));
    }

    /** A release with content of its own. */
    public static Source release(String id, String date, ReleaseTag tag) {
        return new Source(
                new ReleaseId(id),
                Instant.parse(date),
                List.of(tag),
                hash("original of " + id),
                hash("content of " + id));
    }

    public static Sha256 hash(String of) {
        String half =
                UUID.nameUUIDFromBytes(of.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "");
        return new Sha256(half + half);
    }

    public static ImportRelease importing(Facts stated, Source source) {
        return new ImportRelease(CONTRACT, stated, source);
    }

    public static EndEarly ending(LocalDate endedOn) {
        return new EndEarly(CONTRACT, endedOn, REASON, COUNCILS);
    }

    public static CorrectFacts correcting(Correction correction) {
        return new CorrectFacts(CONTRACT, correction, REASON, COUNCILS);
    }

    public static Correction titled(String title) {
        return new Correction(
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Correction lasting(Term term) {
        return new Correction(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(term),
                Optional.empty());
    }

    public static Correction worth(Money value) {
        return new Correction(
                Optional.empty(),
                Optional.empty(),
                Optional.of(value),
                Optional.empty(),
                Optional.empty());
    }

    public static Correction governedBy(Regime regime) {
        return new Correction(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RegimeFinding(regime, "Stated by the buyer: " + REASON)));
    }
}
