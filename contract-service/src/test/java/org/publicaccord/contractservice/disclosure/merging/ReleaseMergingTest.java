package org.publicaccord.contractservice.disclosure.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published examples of the standard are the oracle. */
class ReleaseMergingTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final ReleaseMerging merging = ReleaseMerging.of(read("/ocds/1.1/release-schema.json"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tender",
                "tenderUpdate",
                "award",
                "contract",
                "implementation",
                "contractAmendment"
            })
    void compilesEveryRecordOfTheChangeHistory(String name) {
        JsonNode record =
                read("/ocds-examples/change_history/records/" + name + ".json").at("/records/0");
        assertThat(merging.compile(releasesOf(record))).isEqualTo(record.path("compiledRelease"));
    }

    @Test
    void compilesTheFictionalExample() {
        String folder = "/ocds-examples/fictional-example/1.1/";
        List<ObjectNode> releases = releasesOf(read(folder + "ocds-213czf-000-00001.json"));
        JsonNode record = read(folder + "record/ocds-213czf-000-00001.json").at("/records/0");
        assertThat(merging.compile(releases)).isEqualTo(record.path("compiledRelease"));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        JsonNode record =
                read("/ocds-examples/change_history/records/contractAmendment.json")
                        .at("/records/0");
        List<ObjectNode> backwards = new ArrayList<>(releasesOf(record));
        Collections.reverse(backwards);
        assertThat(merging.compile(backwards)).isEqualTo(record.path("compiledRelease"));
    }

    @Test
    void nullTakesAFactBack() {
        assertThat(
                        compiled(
                                        "{'tender':{'id':'1','title':'Care','description':'At home'}}",
                                        "{'tender':{'id':'1','description':null}}")
                                .path("tender"))
                .isEqualTo(json("{'id':'1','title':'Care'}"));
    }

    @Test
    void theNewestWordOnAFieldStands() {
        assertThat(
                        compiled("{'tender':{'id':'1','title':'Care'}}", "{'tender':{'id':'2'}}")
                                .path("tender"))
                .isEqualTo(json("{'id':'2','title':'Care'}"));
    }

    @Test
    void objectsInListsMeetByTheirIds() {
        assertThat(
                        compiled(
                                        "{'awards':[{'id':'a','title':'Lot 1'},{'id':'b'}]}",
                                        "{'awards':[{'id':'a','status':'active'},{'id':'c'}]}")
                                .path("awards"))
                .isEqualTo(
                        json(
                                "[{'id':'a','title':'Lot 1','status':'active'},{'id':'b'},{'id':'c'}]"));
    }

    @Test
    void numbersAndTextsAreTheSameId() {
        assertThat(
                        compiled("{'awards':[{'id':1}]}", "{'awards':[{'id':'1','title':'Lot 1'}]}")
                                .path("awards"))
                .hasSize(1);
    }

    @Test
    void objectsWithoutAnIdAreAllKept() {
        assertThat(
                        compiled("{'awards':[{'title':'Lot 1'}]}", "{'awards':[{'title':'Lot 2'}]}")
                                .path("awards"))
                .hasSize(2);
    }

    @Test
    void listsOfWordsAreReplacedWhole() {
        assertThat(
                        compiled(
                                        "{'tender':{'id':'1','submissionMethod':['written','inPerson']}}",
                                        "{'tender':{'id':'1','submissionMethod':['electronicSubmission']}}")
                                .at("/tender/submissionMethod"))
                .isEqualTo(json("['electronicSubmission']"));
    }

    @Test
    void listsThatTheSchemaSaysReplaceEachOtherDo() {
        assertThat(
                        compiled(
                                        "{'tender':{'id':'1','items':[{'id':'1','additionalClassifications':[{'id':'x'}]}]}}",
                                        "{'tender':{'id':'1','items':[{'id':'1','additionalClassifications':[{'id':'y'}]}]}}")
                                .at("/tender/items/0/additionalClassifications"))
                .isEqualTo(json("[{'id':'y'}]"));
    }

    @Test
    void listsOfExtensionsWithoutIdsAreReplacedWhole() {
        assertThat(
                        compiled(
                                        "{'tender':{'id':'1','items':[{'id':'1','deliveryAddresses':[{'region':'Wales'}]}]}}",
                                        "{'tender':{'id':'1','items':[{'id':'1','deliveryAddresses':[{'region':'Kent'}]}]}}")
                                .at("/tender/items/0/deliveryAddresses"))
                .isEqualTo(json("[{'region':'Kent'}]"));
    }

    @Test
    void emptyObjectsAndListsSayNothing() {
        assertThat(
                        compiled(
                                "{'tender':{'id':'1'},'awards':[{'id':'a'}]}",
                                "{'tender':{},'awards':[]}"))
                .isEqualTo(compiled("{'tender':{'id':'1'},'awards':[{'id':'a'}]}", "{}"));
    }

    @Test
    void theReleasesThemselvesStayAsTheyAre() {
        ObjectNode release = release(1, "{'awards':[{'id':'a','suppliers':[{'id':'s'}]}]}");
        ObjectNode before = release.deepCopy();
        merging.compile(List.of(release, release(2, "{'awards':[{'id':'a','title':'Lot 1'}]}")));
        assertThat(release).isEqualTo(before);
    }

    @Test
    void twoProcurementsHaveNoCompiledRelease() {
        ObjectNode other = release(2, "{}").put("ocid", "ocds-213czf-other");
        assertThatThrownBy(() -> merging.compile(List.of(release(1, "{}"), other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> merging.compile(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ObjectNode compiled(String older, String newer) {
        return merging.compile(List.of(release(1, older), release(2, newer)));
    }

    private static ObjectNode release(int day, String sections) {
        ObjectNode release = JSON.createObjectNode();
        release.put("ocid", "ocds-213czf-one").put("id", "release-" + day);
        release.put("date", "2026-01-0" + day + "T00:00:00Z").putArray("tag").add("tender");
        release.setAll(json(sections).asObject());
        return release;
    }

    private static List<ObjectNode> releasesOf(JsonNode parent) {
        return parent.path("releases").valueStream().map(ObjectNode.class::cast).toList();
    }

    private static JsonNode json(String singleQuoted) {
        return JSON.readTree(singleQuoted.replace('\'', '"'));
    }

    private static JsonNode read(String resource) {
        try (InputStream in = ReleaseMergingTest.class.getResourceAsStream(resource)) {
            return JSON.readTree(Objects.requireNonNull(in, resource));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
