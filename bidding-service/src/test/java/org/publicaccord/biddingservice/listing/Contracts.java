package org.publicaccord.biddingservice.listing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.published.Regime;
import org.publicaccord.published.Stage;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractUpdated;
import org.publicaccord.published.contract.ContractWentLive;
import org.publicaccord.published.contract.Criterion;
import org.publicaccord.published.contract.Lot;
import org.publicaccord.published.contract.ProcedureTerms;
import org.publicaccord.published.contract.ProcurementTerminated;
import org.publicaccord.published.contract.Source;
import org.publicaccord.published.contract.TenderAdvertised;

/** Published contract events to write specs with. */
public final class Contracts {

    public static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    static final Source SOURCE = new Source("release-1", NOW, "tender", "0".repeat(64));

    private Contracts() {}

    public static ContractImported tender(String id, String title, Optional<Instant> closesAt) {
        return imported(id, Stage.SELECTION, facts(id, title, "active", closesAt));
    }

    /** A tender notice of this platform: two lots, open for questions 10 days and tenders 20. */
    public static TenderAdvertised advertised(String id, String title, String... invited) {
        return new TenderAdvertised(
                id,
                Path.COMPETITION,
                Stage.SELECTION,
                NOW,
                new Actor("commissioner"),
                List.of(parties().getFirst()),
                facts(id, title, "active", Optional.empty()),
                new ProcedureTerms(
                        ProcedureTerms.Kind.OPEN,
                        true,
                        "UK-PA23-2026",
                        List.of(
                                new Lot("north", "North", Optional.empty()),
                                new Lot("south", "South", Optional.empty())),
                        List.of(
                                criterion("price", "40", Criterion.Family.PRICE),
                                criterion("peer-led", "60", Criterion.Family.QUALITY)),
                        NOW.plus(Duration.ofDays(10)),
                        NOW.plus(Duration.ofDays(20)),
                        "012345-2026",
                        NOW,
                        List.of(invited)));
    }

    private static Criterion criterion(String id, String weight, Criterion.Family family) {
        return new Criterion(
                id,
                "The " + id,
                "What the service is about.",
                "100 points for the best.",
                new BigDecimal(weight),
                family);
    }

    /** A procurement that was stopped. */
    public static ProcurementTerminated terminated(String id) {
        return new ProcurementTerminated(
                id,
                Path.COMPETITION,
                Stage.ABANDONED,
                NOW,
                new Actor("commissioner"),
                List.of(parties().getFirst()),
                "The budget was withdrawn.");
    }

    static ContractImported imported(String id, Stage stage, ContractFacts facts) {
        return new ContractImported(
                id, Path.COMPETITION, stage, NOW, new Actor("operator"), parties(), facts, SOURCE);
    }

    static ContractUpdated updated(String id, Stage stage, ContractFacts facts) {
        return new ContractUpdated(
                id, Path.COMPETITION, stage, NOW, new Actor("operator"), parties(), facts, SOURCE);
    }

    public static ContractWentLive wentLive(String id) {
        return new ContractWentLive(
                id,
                Path.COMPETITION,
                Stage.DELIVERY,
                NOW,
                new Actor("platform"),
                parties(),
                java.time.LocalDate.of(2026, 3, 2));
    }

    static ContractFacts facts(
            String id, String title, String tenderStatus, Optional<Instant> closesAt) {
        return new ContractFacts(
                "ocds-b5fd17-" + id,
                title,
                Optional.of("For people in Brixcombe."),
                Optional.of("services"),
                List.of("85311000", "98000000"),
                Optional.of("open"),
                Optional.empty(),
                Optional.of(tenderStatus),
                closesAt,
                Optional.of(new Money(new BigDecimal("120000.50"), "GBP")),
                Optional.empty(),
                Optional.of(true),
                Optional.of(title.contains("care")),
                Regime.PA23,
                "The tender was published after 24 February 2025.",
                Optional.empty());
    }

    static ReceivedEvent received(long sequence, PublishedEvent event) {
        return new ReceivedEvent(
                event.contractId() + "-" + sequence,
                Catalogue.of(event).type(),
                "urn:publicaccord:contract-service",
                event.contractId(),
                sequence,
                event.occurredAt(),
                "PUBLIC",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PublishedJson.mapper().writeValueAsString(event));
    }

    private static List<Party> parties() {
        return List.of(
                new Party("GB-LAE-BRX", "GB-LAE", "buyer", "Brixcombe Council"),
                new Party("GB-COH-1", "GB-COH", "supplier", "Laptop Lane CIC"));
    }
}
