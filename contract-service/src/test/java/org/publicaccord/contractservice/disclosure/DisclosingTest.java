package org.publicaccord.contractservice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.TenderStatus;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.history.PeerSupport;
import org.publicaccord.contractservice.history.PeerSupportStory;
import org.publicaccord.contractservice.history.TellingHistory;
import org.publicaccord.contractservice.importing.ImportingCommand.ObserveTerm;
import tools.jackson.databind.JsonNode;

class DisclosingTest {

    private static final URI BASE = URI.create("https://contracts.example.org");

    private final OcdsSchemas schemas = new OcdsSchemas();
    private final OcdsPackages packages =
            new OcdsPackages(Publications.ofThePlatform(), DisclosureSetup.merging());

    @Test
    void everyEventIsOneReleaseWithTheIdOfTheEvent() {
        History story = PeerSupportStory.told();
        assertThat(Disclosing.of(story))
                .extracting(Disclosed::id)
                .isEqualTo(story.happenings().stream().map(Happening::id).toList());
    }

    @Test
    void aReleaseOfASourceKeepsItsDateAndWhatIsRecordedHereHasItsOwn() {
        assertThat(Disclosing.of(PeerSupportStory.told()))
                .extracting(it -> it.date().toString())
                .containsExactly(
                        "2025-08-12T14:59:07Z",
                        "2025-04-03T09:30:00Z",
                        "2025-10-02T08:15:00Z",
                        "2026-11-23T10:30:00Z",
                        "2026-12-01T16:20:00Z");
    }

    @Test
    void theTagsSayWhatHappened() {
        assertThat(Disclosing.of(PeerSupportStory.told()))
                .extracting(Disclosed::tags)
                .containsExactly(
                        List.of(ReleaseTag.AWARD),
                        List.of(ReleaseTag.TENDER),
                        List.of(ReleaseTag.AWARD_UPDATE),
                        List.of(ReleaseTag.AWARD_UPDATE),
                        List.of(ReleaseTag.CONTRACT_TERMINATION));
    }

    @Test
    void anEarlierReleaseThatJoinedOverridesNothing() {
        JsonNode compiled = compiled(PeerSupportStory.imported().history());
        assertThat(compiled.at("/tender/status").asString()).isEqualTo("complete");
        assertThat(compiled.at("/awards/0/value/amount").decimalValue())
                .isEqualByComparingTo("1008000.50");
        // Only the tender release said what was estimated.
        assertThat(compiled.at("/tender/value/amount").intValue()).isEqualTo(900_000);
    }

    @Test
    void anEarlierReleaseOfTheSameInstantOverridesNothing() {
        String instant = "2025-08-12T14:59:07Z";
        History history =
                new TellingHistory(PeerSupport.CONTRACT)
                        .at(Instant.parse("2026-11-22T09:00:00Z"))
                        .then(
                                PeerSupportStory.release(
                                        PeerSupport.awarded(), "a", instant, ReleaseTag.AWARD))
                        .then(
                                PeerSupportStory.release(
                                        PeerSupport.tendered(), "t", instant, ReleaseTag.TENDER))
                        .history();
        assertThat(compiled(history).at("/tender/status").asString()).isEqualTo("complete");
    }

    @Test
    void aReleasePublishedBeforeACorrectionAndImportedAfterItCompilesAfterIt() {
        Facts later =
                PeerSupport.facts(
                        TenderStatus.COMPLETE,
                        Optional.empty(),
                        List.of(PeerSupport.award("1100000", PeerSupportStory.LONGER)));
        History history =
                PeerSupportStory.upToTheCorrection()
                        .at(Instant.parse("2026-11-24T08:00:00Z"))
                        .then(
                                PeerSupportStory.release(
                                        later,
                                        "l",
                                        "2025-11-05T10:00:00Z",
                                        ReleaseTag.AWARD_UPDATE))
                        .history();
        JsonNode compiled = compiled(history);
        assertThat(compiled.at("/awards/0/value/amount").intValue()).isEqualTo(1_100_000);
        assertThat(compiled.at("/tender/title").asString()).isEqualTo("Peer support in Westmarch");
    }

    @Test
    void aContractThatWentLiveAndEndedSaysHowItStands() {
        TellingHistory telling =
                new TellingHistory(PeerSupport.CONTRACT)
                        .at(Instant.parse("2025-08-20T09:00:00Z"))
                        .then(
                                PeerSupportStory.release(
                                        PeerSupport.awarded(),
                                        "a",
                                        "2025-08-12T14:59:07Z",
                                        ReleaseTag.AWARD))
                        .at(Instant.parse("2025-08-31T23:00:00Z"))
                        .by("platform")
                        .then(new ObserveTerm(PeerSupport.CONTRACT));
        assertThat(compiled(telling.history()).at("/contracts/0/status").asString())
                .isEqualTo("active");
        telling.at(Instant.parse("2027-08-31T23:00:00Z"))
                .then(new ObserveTerm(PeerSupport.CONTRACT));
        List<Disclosed> disclosed = Disclosing.of(telling.history());
        assertThat(disclosed)
                .extracting(Disclosed::tags)
                .containsExactly(
                        List.of(ReleaseTag.AWARD),
                        List.of(ReleaseTag.CONTRACT),
                        List.of(ReleaseTag.CONTRACT_TERMINATION));
        JsonNode contract = compiled(telling.history()).at("/contracts/0");
        assertThat(contract.path("status").asString()).isEqualTo("terminated");
        assertThat(contract.path("awardID").asString()).isEqualTo("lot-1");
        assertThat(contract.at("/period/endDate").asString()).isEqualTo("2027-08-31T22:59:59Z");
    }

    @Test
    void anEarlyEndIsInTheContractWithItsReason() {
        JsonNode contract = compiled(PeerSupportStory.told()).at("/contracts/0");
        assertThat(contract.at("/period/endDate").asString()).isEqualTo("2026-11-30T23:59:59Z");
        assertThat(contract.path("description").asString())
                .isEqualTo(
                        "Ended before the end of its term: The service moves into a new alliance.");
    }

    @Test
    void theStoryIsValidAsAWhole() {
        History story = PeerSupportStory.told();
        assertThat(Disclosing.of(story))
                .map(it -> OcdsRelease.of(it, Publications.BASE))
                .allSatisfy(schemas::assertRelease);
        schemas.assertRecordPackage(record(story));
    }

    @Test
    void theSchemasSeeAnAddressThatIsNone() {
        var release =
                OcdsRelease.of(
                        Disclosing.of(PeerSupportStory.told()).getFirst(), Publications.BASE);
        release.withObject("/tender")
                .withArray("documents")
                .addObject()
                .put("id", "1")
                .put("url", "not an address");
        assertThatThrownBy(() -> schemas.assertRelease(release)).isInstanceOf(AssertionError.class);
    }

    private JsonNode compiled(History history) {
        return record(history).at("/records/0/compiledRelease");
    }

    private JsonNode record(History history) {
        return packages.record(
                PeerSupport.OCID,
                Disclosing.of(history),
                PublicBenefit.of(history),
                history.latest().at(),
                BASE,
                BASE.resolve("/open/ocds/records/" + PeerSupport.OCID));
    }
}
