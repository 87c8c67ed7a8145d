package org.publicaccord.monitoringservice;

import static org.publicaccord.monitoringservice.PublishedContracts.facts;
import static org.publicaccord.monitoringservice.PublishedContracts.parties;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Path;
import org.publicaccord.published.Regime;
import org.publicaccord.published.Stage;
import org.publicaccord.published.Term;
import org.publicaccord.published.contract.AwardAnnounced;
import org.publicaccord.published.contract.AwardSuspended;
import org.publicaccord.published.contract.BegunAsLot;
import org.publicaccord.published.contract.ContractEntered;
import org.publicaccord.published.contract.DividedIntoLots;
import org.publicaccord.published.contract.EnteredAgreement;
import org.publicaccord.published.contract.KeyPerformanceIndicator;
import org.publicaccord.published.contract.NoticeConfirmed;
import org.publicaccord.published.contract.ProcedureTerms;
import org.publicaccord.published.contract.ProcurementTerminated;
import org.publicaccord.published.contract.StandstillEnded;
import org.publicaccord.published.contract.SuspensionEnded;
import org.publicaccord.published.contract.TenderAdvertised;
import org.publicaccord.published.contract.TendersClosed;

/** What contract-service publishes of a procurement of its own, to write specs with. */
public final class PublishedProcurements {

    private static final Path PATH = Path.COMPETITION;
    private static final Actor COMMISSIONER = new Actor("commissioner");

    private PublishedProcurements() {}

    public static TenderAdvertised advertised(String id, ProcedureTerms.Kind kind, Instant closes) {
        Instant at = Instant.parse("2026-02-02T09:00:00Z");
        return new TenderAdvertised(
                id,
                PATH,
                Stage.SELECTION,
                at,
                COMMISSIONER,
                parties(),
                facts(Regime.PA23),
                new ProcedureTerms(
                        kind,
                        false,
                        Procured.PACK,
                        List.of(),
                        List.of(),
                        closes,
                        closes,
                        "2026/S 000-000001",
                        at,
                        List.of()));
    }

    public static TendersClosed tendersClosed(String id) {
        Instant at = Instant.parse("2026-03-06T12:00:00Z");
        return new TendersClosed(
                id,
                PATH,
                Stage.SELECTION,
                at,
                new Actor("platform"),
                parties(),
                facts(Regime.PA23),
                3,
                at);
    }

    public static AwardAnnounced announced(String id, Optional<LocalDate> standstillLastDay) {
        return announced(id, standstillLastDay, Regime.PA23);
    }

    public static AwardAnnounced announced(
            String id, Optional<LocalDate> standstillLastDay, Regime regime) {
        return new AwardAnnounced(
                id,
                PATH,
                Stage.AWARD,
                Instant.parse("2026-04-13T08:00:00Z"),
                COMMISSIONER,
                parties(),
                facts(regime),
                List.of(),
                Optional.of("2026/S 000-000002"),
                standstillLastDay,
                Optional.of(true));
    }

    public static BegunAsLot begunAsLot(String id, Optional<LocalDate> standstillLastDay) {
        return new BegunAsLot(
                id,
                PATH,
                Stage.AWARD,
                Instant.parse("2026-04-13T08:00:00Z"),
                new Actor("platform"),
                parties(),
                facts(Regime.PA23),
                "procurement",
                "north",
                standstillLastDay);
    }

    public static DividedIntoLots divided(String id) {
        return new DividedIntoLots(
                id,
                PATH,
                Stage.CLOSED,
                Instant.parse("2026-04-13T08:00:00Z"),
                new Actor("platform"),
                parties(),
                facts(Regime.PA23),
                List.of("north", "south"));
    }

    public static StandstillEnded standstillEnded(String id) {
        return new StandstillEnded(
                id,
                PATH,
                Stage.AWARD,
                Instant.parse("2026-04-22T23:00:00Z"),
                new Actor("platform"),
                parties());
    }

    public static AwardSuspended suspended(String id) {
        return new AwardSuspended(
                id,
                PATH,
                Stage.SUSPENDED,
                Instant.parse("2026-04-15T10:00:00Z"),
                COMMISSIONER,
                parties());
    }

    public static SuspensionEnded resumed(String id) {
        return new SuspensionEnded(
                id,
                PATH,
                Stage.AWARD,
                Instant.parse("2026-04-17T10:00:00Z"),
                COMMISSIONER,
                parties(),
                "CLAIM_WITHDRAWN",
                "The claimant withdrew.");
    }

    public static ProcurementTerminated stopped(String id) {
        return new ProcurementTerminated(
                id,
                PATH,
                Stage.ABANDONED,
                Instant.parse("2026-02-20T10:00:00Z"),
                COMMISSIONER,
                parties(),
                "The need is met in another way.");
    }

    /** {@link Procured#entered()}, as it is published. */
    public static ContractEntered entered(String id, Instant at) {
        return new ContractEntered(
                id,
                PATH,
                Stage.MOBILISING,
                at,
                COMMISSIONER,
                parties(),
                facts(Regime.PA23),
                new EnteredAgreement(
                        "lot-1",
                        Procured.ENTERED,
                        new Money(BigDecimal.valueOf(1_000_000), "GBP"),
                        new Term(
                                Optional.of(LocalDate.of(2026, 6, 1)),
                                Optional.of(LocalDate.of(2029, 5, 31))),
                        12,
                        List.of(
                                new KeyPerformanceIndicator(
                                        "answers", "Calls answered", "95 per cent in a minute", 6),
                                new KeyPerformanceIndicator(
                                        "repairs",
                                        "Laptops repaired",
                                        "90 per cent in a week",
                                        12)),
                        Optional.empty(),
                        false,
                        Procured.PACK),
                "0".repeat(64));
    }

    public static NoticeConfirmed confirmed(
            String id, String code, String noticeId, String publishedAt, boolean corrects) {
        return new NoticeConfirmed(
                id,
                PATH,
                Stage.MOBILISING,
                Instant.parse(publishedAt),
                COMMISSIONER,
                parties(),
                facts(Regime.PA23),
                code,
                noticeId,
                Instant.parse(publishedAt),
                "As the contract says.",
                corrects);
    }
}
