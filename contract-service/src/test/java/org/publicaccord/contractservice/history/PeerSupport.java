package org.publicaccord.contractservice.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.Category;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;
import org.publicaccord.contractservice.contract.ProcurementMethod;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.ReleaseId;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.TenderStatus;
import org.publicaccord.contractservice.contract.Term;

/** A fictional contract: peer support in Westmarch, the one of the published samples. */
public final class PeerSupport {

    public static final Ocid OCID = new Ocid("ocds-213czf-westmarch-peer-support");
    public static final ContractId CONTRACT = ContractId.of(OCID);
    public static final OrganisationId COUNCIL = new OrganisationId("GB-LAE-WMC");
    public static final OrganisationId COMMON_THREADS = new OrganisationId("GB-COH-09442333");
    public static final Term AGREED =
            Term.between(LocalDate.of(2025, 9, 1), LocalDate.of(2027, 8, 31));
    public static final RegimeFinding PA23 =
            new RegimeFinding(
                    Regime.PA23,
                    "The tender notice was published on 3 April 2025, after the Procurement Act"
                            + " 2023 came into force on 24 February 2025.");

    private PeerSupport() {}

    /** What the award release says. */
    public static Facts awarded() {
        return facts(TenderStatus.COMPLETE, Optional.empty(), List.of(award("960000", AGREED)));
    }

    /** What the tender release said, which estimated less and planned no end. */
    public static Facts tendered() {
        return facts(TenderStatus.ACTIVE, Optional.of(pounds("900000")), List.of());
    }

    public static Facts facts(TenderStatus status, Optional<Money> estimate, List<Award> awards) {
        Party council = party(COUNCIL, "Westmarch City Council", "GB-LAE", "WMC", PartyRole.BUYER);
        Party threads =
                party(
                        COMMON_THREADS,
                        "Common Threads Care Co-operative Limited",
                        "GB-COH",
                        "09442333",
                        PartyRole.SUPPLIER);
        return new Facts(
                OCID,
                Optional.of("en"),
                "Peer support for people leaving homelessness",
                Optional.of(
                        "A city-wide peer support service, co-designed with people who have used"
                                + " it."),
                Optional.of(Category.SERVICES),
                List.of(cpv("85310000"), cpv("85312310")),
                COUNCIL,
                awards.isEmpty() ? List.of(council) : List.of(council, threads),
                Optional.empty(),
                Optional.of(tender(status, estimate)),
                awards,
                PA23,
                Optional.empty(),
                Optional.empty());
    }

    public static Award award(String pounds, Term term) {
        return new Award(
                "lot-1",
                AwardStatus.ACTIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.parse("2025-07-01T00:00:00Z")),
                Optional.empty(),
                Optional.of(pounds(pounds)),
                List.of(COMMON_THREADS),
                term,
                List.of());
    }

    public static Source source(String release, String releasedAt, ReleaseTag tag) {
        Sha256 hash =
                new Sha256("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        return new Source(
                new ReleaseId(release), Instant.parse(releasedAt), List.of(tag), hash, hash);
    }

    public static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), "GBP");
    }

    private static Tender tender(TenderStatus status, Optional<Money> estimate) {
        return new Tender(
                Optional.of("WMC-2025-17"),
                Optional.of(status),
                Optional.of(ProcurementMethod.OPEN),
                Optional.of("Open procedure"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.parse("2025-05-12T11:00:00Z")),
                estimate,
                Optional.empty(),
                new Term(AGREED.firstDay(), Optional.empty()),
                List.of(),
                Optional.of(true),
                Optional.of(true),
                List.of());
    }

    private static Party party(
            OrganisationId id, String name, String scheme, String number, PartyRole role) {
        return new Party(
                id,
                name,
                Optional.empty(),
                Optional.of(new Party.Registration(scheme, number)),
                List.of(role),
                Optional.empty(),
                Optional.empty());
    }

    private static Classification cpv(String code) {
        return new Classification("CPV", code, Optional.empty());
    }
}
