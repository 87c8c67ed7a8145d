package org.publicaccord.contractservice.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.TenderStatus;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.history.PeerSupport;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.published.contract.ContractEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is published is what the golden samples of the published language say. */
class ContractEventTranslationTest {

    private static final JsonMapper JSON = PublishedJson.mapper();
    private static final By OPERATOR = by("operator");

    @Test
    void anImportedContract() {
        assertPublishedAsSampled(
                new Imported(
                        PeerSupport.CONTRACT,
                        Stage.DELIVERY,
                        PeerSupport.awarded(),
                        PeerSupport.source(
                                "afad0545-0926-4b13-beeb-0d828b3b95eb-819844",
                                "2025-08-12T14:59:07Z",
                                ReleaseTag.AWARD)),
                "2026-11-22T09:00:00Z",
                OPERATOR);
    }

    @Test
    void anEarlierReleaseThatJoined() {
        Facts council = PeerSupport.tendered();
        assertPublishedAsSampled(
                new EarlierReleaseJoined(
                        PeerSupport.CONTRACT,
                        Path.COMPETITION,
                        Stage.DELIVERY,
                        council.parties(),
                        council,
                        PeerSupport.source(
                                "afad0545-0926-4b13-beeb-0d828b3b95eb-790112",
                                "2025-04-03T09:30:00Z",
                                ReleaseTag.TENDER)),
                "2026-11-22T09:06:00Z",
                OPERATOR);
    }

    @Test
    void aCorrection() {
        Term longer = Term.between(LocalDate.of(2025, 9, 1), LocalDate.of(2027, 9, 30));
        Facts facts =
                PeerSupport.facts(
                        TenderStatus.COMPLETE,
                        Optional.empty(),
                        List.of(PeerSupport.award("960000", longer)));
        assertPublishedAsSampled(
                new Corrected(
                        PeerSupport.CONTRACT,
                        Stage.DELIVERY,
                        facts,
                        List.of(Correctable.TERM),
                        new Reason("The signed contract runs to the end of September.")),
                "2026-11-23T10:30:00Z",
                by("contract-manager"));
    }

    @Test
    void theFirstDay() {
        assertPublishedAsSampled(
                new WentLive(
                        PeerSupport.CONTRACT,
                        Path.COMPETITION,
                        Stage.DELIVERY,
                        PeerSupport.awarded().parties(),
                        LocalDate.of(2025, 9, 1)),
                "2025-09-01T00:00:00Z",
                by(By.PLATFORM));
    }

    @Test
    void theLastDay() {
        assertPublishedAsSampled(
                new TermEnded(
                        PeerSupport.CONTRACT,
                        Path.COMPETITION,
                        Stage.EXIT,
                        PeerSupport.awarded().parties(),
                        LocalDate.of(2027, 8, 31)),
                "2027-09-01T00:00:00Z",
                By.of(Map.of()));
    }

    @Test
    void anEarlyEnd() {
        assertPublishedAsSampled(
                new EndedEarly(
                        PeerSupport.CONTRACT,
                        Path.COMPETITION,
                        Stage.TERMINATED,
                        PeerSupport.awarded().parties(),
                        LocalDate.of(2026, 11, 30),
                        new Reason(
                                "Both parties agreed to end early, as the service moves into a new"
                                        + " alliance.")),
                "2026-12-01T16:20:00Z",
                by("commissioner"));
    }

    @Test
    void everyStageAndRegimeHasItsPublishedWord() {
        assertThat(org.publicaccord.published.Stage.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(names(Stage.values()));
        assertThat(org.publicaccord.published.Regime.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(names(Regime.values()));
    }

    private static void assertPublishedAsSampled(ImportingEvent event, String at, By by) {
        ContractEvent published = ContractEventTranslation.published(event, Instant.parse(at), by);
        JsonNode written = JSON.readTree(JSON.writeValueAsString(published));
        ObjectNode sample = sample(Catalogue.of(published).sample());
        // The sample is of another contract, which is the same in all but its ids.
        sample.put("contractId", PeerSupport.CONTRACT.toString());
        List.of("contract", "asReleased").stream()
                .map(sample::path)
                .filter(JsonNode::isObject)
                .forEach(it -> it.asObject().put("ocid", PeerSupport.OCID.value()));
        assertThat(numbersAsText(withoutHash(written)))
                .isEqualTo(numbersAsText(withoutHash(sample)));
    }

    private static ObjectNode withoutHash(JsonNode event) {
        ObjectNode copy = event.deepCopy().asObject();
        if (copy.path("source") instanceof ObjectNode source) {
            source.remove("originalSha256");
            if (source.isEmpty()) {
                copy.remove("source");
            }
        }
        return copy;
    }

    /** 960000 and 960000.00 are the same amount. */
    private static String numbersAsText(JsonNode event) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(event)
                .replaceAll("(\"amount\" : [0-9]+)\\.0+\\b", "$1");
    }

    private static By by(String role) {
        return By.of(Map.of("actorRole", role, "actorOrganisation", "GB-LAE-WMC"));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static ObjectNode sample(String resource) {
        try (InputStream in =
                ContractEventTranslationTest.class.getResourceAsStream("/" + resource)) {
            return JSON.readTree(Objects.requireNonNull(in, resource)).asObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
