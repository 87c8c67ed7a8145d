package org.publicaccord.contractservice.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.contractservice.OverHttp;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.eventstore.blobs.MongoBlobStore;
import org.publicaccord.eventstore.setup.EventStoreDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** Documents over HTTP: files in and out, each reader with what is theirs to read. */
class FilingOverHttpTest extends OverHttp {

    private static final String DISTRICT = "GB-LAE-NRD";
    private static final String ELSE = "GB-COH-00000001";
    private static final byte[] WHOLE = "%PDF-1.7 The rate is 12.40 an hour.".getBytes(UTF_8);
    private static final byte[] REDACTED = "%PDF-1.7 The rate is ##### an hour.".getBytes(UTF_8);
    private static final String AS_TITLED =
            "?kind=REPORT&title=Rates: £ and more&keptYears=0&keptFrom=LATEST_VERSION&audience=";

    @Autowired private EventStoreDatabase database;
    private String contract = "";

    @BeforeAll
    void aNeedIsRecorded() throws Exception {
        contract = need();
    }

    private String need() throws Exception {
        String location =
                sent(
                                post("/api/contracts")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(
                                                """
                                                {"title":"Peer support","description":"Peers.",
                                                 "concerned":"People.","category":"SERVICES",
                                                 "cpvCodes":["85310000"],
                                                 "partners":[{"organisation":"GB-LAE-NRD",
                                                   "name":"District","sharePercent":25}],
                                                 "authority":"SUB_CENTRAL",
                                                 "nation":"ENGLAND_AND_WALES",
                                                 "estimate":{"amount":20000,"currency":"GBP"}}
                                                """),
                                "commissioner",
                                COUNCIL)
                        .getHeader("Location");
        return location.replace("/api/contracts/", "");
    }

    private String document() {
        return "/api/contracts/" + contract + "/documents/" + UUID.randomUUID();
    }

    /** A paper of the council's that says WHOLE. */
    private String filed(String audience) throws Exception {
        String document = document();
        ok(file(put(document + AS_TITLED + audience), WHOLE));
        return document;
    }

    private MockHttpServletResponse file(MockHttpServletRequestBuilder request, byte[] content)
            throws Exception {
        return sent(
                request.contentType(MediaType.APPLICATION_PDF).content(content),
                "commissioner",
                COUNCIL);
    }

    @Test
    void what_is_filed_is_read_as_it_was() throws Exception {
        String document = filed("PUBLIC");
        MockHttpServletResponse read = read(document + "/versions/1", "provider", ELSE);
        assertThat(read.getContentAsByteArray()).isEqualTo(WHOLE);
        assertThat(read.getContentType()).isEqualTo("application/pdf");
        assertThat(read.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("Rates%3A%20%C2%A3%20and%20more%20%281%29.pdf");
        JsonNode view = json(read(document, "provider", ELSE));
        assertThat(view.at("/versions/0/file/sha256").asString()).isEqualTo(sha256(WHOLE));
        assertThat(view.at("/versions/0/file/sizeBytes").asInt()).isEqualTo(WHOLE.length);
        assertThat(view.at("/versions/0/filedOn").asString())
                .isEqualTo(UkCalendar.dayOf(now()).toString());
        assertThat(view.path("organisation").asString()).isEqualTo(COUNCIL);
    }

    @Test
    void a_public_document_is_opened_by_anyone_where_the_open_data_says() throws Exception {
        String document = filed("PUBLIC");
        JsonNode record = json(anonymous("/open/ocds/records/ocds-pacord-" + contract));
        String url =
                record.at("/records/0/compiledRelease/planning/documents")
                        .valueStream()
                        .filter(it -> document.endsWith(it.path("id").asString()))
                        .findFirst()
                        .orElseThrow()
                        .path("url")
                        .asString();
        assertThat(url).startsWith("http://localhost/open/");
        MockHttpServletResponse opened = anonymous(url.replace("http://localhost", ""));
        assertThat(opened.getContentAsByteArray()).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, 200, 200, 200, 200",
        "PARTY, 200, 200, 200, 404",
        "PRIVATE, 200, 404, 200, 404"
    })
    void each_reads_what_is_theirs(
            String audience, int council, int district, int auditor, int others) throws Exception {
        String document = filed(audience);
        String version = document + "/versions/1";
        assertThat(read(version, "finance", COUNCIL).getStatus()).isEqualTo(council);
        assertThat(read(version, "commissioner", DISTRICT).getStatus()).isEqualTo(district);
        assertThat(read(version, "auditor", "GB-AUDIT").getStatus()).isEqualTo(auditor);
        assertThat(read(version, "provider", ELSE).getStatus()).isEqualTo(others);
        assertThat(read(version, "community-participant", COUNCIL).getStatus())
                .as("who helps to design is none of the council's own people")
                .isEqualTo(others);
        assertThat(anonymous(version.replace("/api/", "/open/")).getStatus()).isEqualTo(others);
        List<String> listed =
                json(read("/api/contracts/" + contract + "/documents", "provider", ELSE))
                        .path("items")
                        .valueStream()
                        .map(it -> it.path("id").asString())
                        .toList();
        assertThat(listed.stream().anyMatch(document::endsWith)).isEqualTo(others == 200);
    }

    @Test
    void the_public_reads_the_redacted_copy_and_the_parties_the_whole() throws Exception {
        String document = document();
        ok(file(put(document + AS_TITLED + "PUBLIC&holdsWithheld=true"), WHOLE));
        MockHttpServletResponse early = read(document + "/versions/1", "provider", ELSE);
        assertThat(early.getStatus()).isEqualTo(403);
        assertThat(json(early).path("rule").asString()).isEqualTo("version-held-back");

        String copy = document + "/versions/1/redacted-copy?ground=PERSONAL_DATA&because=A nurse.";
        MockHttpServletResponse withoutAuthority = file(post(copy), REDACTED);
        assertThat(json(withoutAuthority).path("rule").asString()).isEqualTo("approval-needed");
        ok(
                sent(
                        post(copy).contentType(MediaType.APPLICATION_PDF).content(REDACTED),
                        "approver",
                        COUNCIL));
        assertThat(read(document + "/versions/1", "provider", ELSE).getContentAsByteArray())
                .isEqualTo(REDACTED);
        assertThat(read(document + "/versions/1", "commissioner", DISTRICT).getContentAsByteArray())
                .isEqualTo(WHOLE);
        assertThat(
                        read(document + "/versions/1/redacted-copy", "commissioner", DISTRICT)
                                .getContentAsByteArray())
                .isEqualTo(REDACTED);
        JsonNode seen = json(read(document, "provider", ELSE)).at("/versions/0");
        assertThat(seen.toString()).doesNotContain(sha256(WHOLE)).contains(sha256(REDACTED));
        assertThat(seen.path("legalBasis").asString())
                .isEqualTo("Freedom of Information Act 2000, s.40");
    }

    @Test
    void what_is_withheld_whole_says_why() throws Exception {
        String document = filed("PUBLIC");
        ok(
                sent(
                        post(document + "/versions/1/withholding")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"ground\":\"PERSONAL_DATA\",\"because\":\"A nurse.\"}"),
                        "approver",
                        COUNCIL));
        MockHttpServletResponse refused =
                anonymous(document.replace("/api/", "/open/") + "/versions/1");
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(json(refused).path("rule").asString()).isEqualTo("version-withheld");
        assertThat(json(refused).path("legalBasis").asString()).contains("s.40");
    }

    @Test
    void a_signature_is_read_by_the_parties() throws Exception {
        String document = filed("PUBLIC");
        ok(
                file(
                        post(
                                document
                                        + "/signatures?kind=WET&signatory=GB-LAE-WMC"
                                        + "&signedOn=2026-11-20&signs="
                                        + sha256(WHOLE)),
                        REDACTED));
        JsonNode signature = json(read(document, "finance", COUNCIL)).at("/signatures/0");
        assertThat(signature.path("signs").asString()).isEqualTo(sha256(WHOLE));
        assertThat(read(document + "/signatures/1", "finance", COUNCIL).getContentAsByteArray())
                .isEqualTo(REDACTED);
        assertThat(read(document + "/signatures/2", "finance", COUNCIL).getStatus()).isEqualTo(404);
        assertThat(read(document + "/signatures/1", "provider", ELSE).getStatus()).isEqualTo(404);
        assertThat(json(read(document, "provider", ELSE)).path("signatures")).isEmpty();
    }

    @Test
    void a_file_that_is_not_what_it_says_or_too_large_is_refused() throws Exception {
        assertThat(
                        json(file(put(document() + AS_TITLED + "PUBLIC"), "PDF".getBytes(UTF_8)))
                                .path("rule")
                                .asString())
                .isEqualTo("attachment-content-mismatch");
        MockHttpServletResponse page =
                sent(
                        put(document() + AS_TITLED + "PUBLIC")
                                .contentType(MediaType.TEXT_HTML)
                                .content("<p>"),
                        "commissioner",
                        COUNCIL);
        assertThat(page.getStatus()).isEqualTo(415);
        byte[] large = Arrays.copyOf(WHOLE, (25 << 20) + 1);
        assertThat(file(put(document() + AS_TITLED + "PUBLIC"), large).getStatus()).isEqualTo(413);
        byte[] largest = Arrays.copyOf(WHOLE, 25 << 20);
        String document = document();
        ok(file(put(document + AS_TITLED + "PUBLIC"), largest));
        assertThat(read(document + "/versions/1", "finance", COUNCIL).getContentAsByteArray())
                .isEqualTo(largest);
    }

    @Test
    void a_parameter_that_cannot_be_is_named() throws Exception {
        JsonNode problem =
                json(
                        file(
                                put(
                                        document()
                                                + "?kind=REPORT&title= &keptYears=0&audience=PARTY"
                                                + "&keptFrom=LATEST_VERSION"),
                                WHOLE));
        assertThat(problem.path("rule").asString()).isEqualTo("invalid-parameter");
        assertThat(problem.path("parameter").asString()).isEqualTo("title");
    }

    @Test
    void who_is_no_party_files_nothing_and_nothing_is_kept_of_it() throws Exception {
        String document = document();
        MockHttpServletResponse refused =
                sent(
                        put(document + AS_TITLED + "PARTY")
                                .contentType(MediaType.APPLICATION_PDF)
                                .content(WHOLE),
                        "provider",
                        ELSE);
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(read(document, "finance", COUNCIL).getStatus()).isEqualTo(404);
    }

    @Test
    void what_is_erased_is_gone_and_the_same_content_elsewhere_stays() throws Exception {
        String kept = filed("PARTY");
        String other = contract;
        contract = need();
        String erased = filed("PARTY");
        int contents = contents();
        assertThat(json(because(erased + "/erasure")).path("rule").asString())
                .isEqualTo("retention-of-procurement-records");
        ok(because("/api/contracts/" + contract + "/abandonment"));
        contract = other;
        comes(Instant.parse("2029-11-24T10:00:00Z"));
        ok(because(erased + "/erasure"));
        MockHttpServletResponse gone = read(erased + "/versions/1", "finance", COUNCIL);
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(json(read(erased, "finance", COUNCIL)).path("status").asString())
                .isEqualTo("ERASED");
        await().atMost(Duration.ofSeconds(30)).until(() -> contents() == contents - 1);
        assertThat(read(kept + "/versions/1", "finance", COUNCIL).getContentAsByteArray())
                .isEqualTo(WHOLE);
    }

    /** How many contents are kept. */
    private int contents() {
        return Math.toIntExact(
                database.database().getCollection(MongoBlobStore.COLLECTION).countDocuments());
    }

    private MockHttpServletResponse because(String address) throws Exception {
        return sent(
                post(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"because\":\"Its time is over.\"}"),
                "commissioner",
                COUNCIL);
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
