package org.publicaccord.contractservice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.history.RealReleases;
import org.publicaccord.contractservice.reading.ReadRelease.Sound;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is published of 200 real releases is valid and says what the register says. */
class DisclosingRealReleasesTest {

    private static final URI BASE = URI.create("https://contracts.example.org");

    private static Map<ContractId, History> histories;

    private final OcdsSchemas schemas = new OcdsSchemas();
    private final OcdsPackages packages =
            new OcdsPackages(Publications.ofThePlatform(), DisclosureSetup.merging());

    @BeforeAll
    static void importThemAll() {
        histories = RealReleases.histories();
    }

    @Test
    void thereAre190ProcurementsOf200Releases() {
        assertThat(histories).hasSize(190);
        assertThat(disclosed()).hasSize(200);
    }

    @Test
    void everyReleaseIsValid() {
        assertThat(disclosed())
                .map(it -> OcdsRelease.of(it, Publications.BASE))
                .allSatisfy(schemas::assertRelease);
    }

    @Test
    void thePackageOfAllIsValid() {
        List<Feed.Entry<Disclosed>> entries =
                disclosed().stream()
                        .map(it -> new Feed.Entry<>(1, RealReleases.IMPORTED_AT, it))
                        .toList();
        URI uri = BASE.resolve("/open/ocds/releases");
        schemas.assertReleasePackage(
                packages.releases(entries, BASE, uri, Optional.of(URI.create(uri + "?cursor=x"))));
    }

    @Test
    void everyRecordIsValid() {
        assertThat(histories.values()).allSatisfy(it -> schemas.assertRecordPackage(record(it)));
    }

    @Test
    void aReleaseKeepsTheDateAndTheTagsOfItsSource() {
        Map<String, JsonNode> bySourceDate = new HashMap<>();
        List<ObjectNode> published =
                disclosed().stream().map(it -> OcdsRelease.of(it, Publications.BASE)).toList();
        List<Sound> sources = RealReleases.sound();
        published.forEach(it -> bySourceDate.put(key(it.path("ocid"), it.path("date")), it));
        for (Sound sound : sources) {
            String key = sound.stated().ocid() + " " + sound.source().releasedAt();
            assertThat(bySourceDate.get(key).path("tag").get(0).asString())
                    .isEqualTo(sound.source().tags().getFirst().code());
        }
    }

    @Test
    void theCompiledReleaseIsTheSameWhateverTheOrderOfImport() {
        List<Sound> backwards = new ArrayList<>(RealReleases.sound());
        Collections.reverse(backwards);
        Map<ContractId, History> reversed = RealReleases.histories(backwards);
        for (ContractId contract : histories.keySet()) {
            assertThat(compiled(reversed.get(contract)))
                    .as(contract.toString())
                    .isEqualTo(compiled(histories.get(contract)));
        }
    }

    @Test
    void theCompiledReleaseSaysWhatTheRegisterSays() {
        for (History history : histories.values()) {
            JsonNode compiled = compiled(history);
            JsonNode latest = OcdsRelease.of(latest(history), Publications.BASE);
            for (String fact :
                    List.of("title", "description", "status", "value", "contractPeriod")) {
                assertThat(compiled.path("tender").path(fact))
                        .as(fact)
                        .isEqualTo(latest.path("tender").path(fact));
            }
            assertThat(compiled.path("buyer")).isEqualTo(latest.path("buyer"));
            assertThat(compiled.path("awards").values())
                    .containsAll(latest.path("awards").values());
        }
    }

    /** What was disclosed last of what is newest: earlier releases that joined tell of the past. */
    private static Disclosed latest(History history) {
        return Disclosed.inOrder(Disclosing.of(history)).getLast();
    }

    private static String key(JsonNode ocid, JsonNode date) {
        return ocid.asString() + " " + date.asString();
    }

    private static List<Disclosed> disclosed() {
        return histories.values().stream().flatMap(it -> Disclosing.of(it).stream()).toList();
    }

    private JsonNode record(History history) {
        List<Disclosed> disclosed = Disclosing.of(history);
        return packages.record(
                disclosed.getFirst().facts().ocid(),
                disclosed,
                PublicBenefit.of(history),
                history.latest().at(),
                BASE,
                BASE.resolve("/open/ocds/records/one"));
    }

    private JsonNode compiled(History history) {
        return record(history).at("/records/0/compiledRelease");
    }
}
