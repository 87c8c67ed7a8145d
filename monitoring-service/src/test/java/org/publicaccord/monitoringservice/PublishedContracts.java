package org.publicaccord.monitoringservice;

import static org.publicaccord.monitoringservice.Contracts.COUNCIL;
import static org.publicaccord.monitoringservice.Contracts.SUPPLIER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Regime;
import org.publicaccord.published.Stage;
import org.publicaccord.published.Term;
import org.publicaccord.published.contract.ContractCorrected;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractTermEnded;
import org.publicaccord.published.contract.ContractTerminated;
import org.publicaccord.published.contract.ContractUpdated;
import org.publicaccord.published.contract.ContractWentLive;
import org.publicaccord.published.contract.EarlierReleaseJoined;
import org.publicaccord.published.contract.Source;

/** What contract-service publishes, to write specs with. */
public final class PublishedContracts {

    public static final Instant AT = Instant.parse("2026-01-15T09:30:00Z");
    private static final Source SOURCE = new Source("release-1", AT, "award", "0".repeat(64));

    private PublishedContracts() {}

    public static ContractImported imported(String id, Stage stage, ContractFacts facts) {
        return new ContractImported(
                id, Path.COMPETITION, stage, AT, new Actor("operator"), parties(), facts, SOURCE);
    }

    public static ContractUpdated updated(String id, Stage stage, ContractFacts facts) {
        return new ContractUpdated(
                id, Path.COMPETITION, stage, AT, new Actor("operator"), parties(), facts, SOURCE);
    }

    public static ContractCorrected corrected(String id, Stage stage, ContractFacts facts) {
        return new ContractCorrected(
                id,
                Path.COMPETITION,
                stage,
                AT,
                new Actor("commissioner"),
                parties(),
                facts,
                "The procurement began in 2025.");
    }

    public static EarlierReleaseJoined joined(String id, ContractFacts facts) {
        return new EarlierReleaseJoined(
                id,
                Path.COMPETITION,
                Stage.DELIVERY,
                AT,
                new Actor("operator"),
                parties(),
                facts,
                SOURCE);
    }

    public static ContractWentLive wentLive(String id) {
        return new ContractWentLive(
                id,
                Path.COMPETITION,
                Stage.DELIVERY,
                AT,
                new Actor("platform"),
                parties(),
                LocalDate.of(2025, 4, 1));
    }

    public static ContractTermEnded termEnded(String id) {
        return new ContractTermEnded(
                id,
                Path.COMPETITION,
                Stage.EXIT,
                AT,
                new Actor("platform"),
                parties(),
                LocalDate.of(2028, 3, 31));
    }

    public static ContractTerminated terminated(String id, LocalDate endedOn) {
        return new ContractTerminated(
                id,
                Path.COMPETITION,
                Stage.TERMINATED,
                AT,
                new Actor("commissioner"),
                parties(),
                endedOn,
                "The supplier stopped trading.");
    }

    /** Computers for £1 million from 1 April 2025 to 31 March 2028. */
    public static ContractFacts facts(Regime regime) {
        return new ContractFacts(
                "ocds-b5fd17-1",
                "Laptops for schools",
                Optional.empty(),
                Optional.of("goods"),
                List.of("30213100"),
                Optional.of("open"),
                Optional.empty(),
                Optional.of("complete"),
                Optional.empty(),
                Optional.of(new Money(BigDecimal.valueOf(1_000_000), "GBP")),
                Optional.of(
                        new Term(
                                Optional.of(LocalDate.of(2025, 4, 1)),
                                Optional.of(LocalDate.of(2028, 3, 31)))),
                Optional.empty(),
                Optional.empty(),
                regime,
                "The tender was published on 3 March 2025.",
                Optional.empty());
    }

    public static List<Party> parties() {
        return List.of(
                new Party(COUNCIL.value(), "GB-LAE", "buyer", "Brixcombe Council"),
                new Party(SUPPLIER.value(), "GB-COH", "supplier", "Laptop Lane CIC"));
    }
}
