package org.publicaccord.contractservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.OverHttp;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.Route;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** A page over HTTP: drafted, signed by three, in force, printed. */
class WorkingAgreementOverHttpTest extends OverHttp {

    private static final String CO_OP = "GB-COH-09442333";
    private static final String TRUST = "GB-CHC-1098457";
    private static final String ELSE = "GB-COH-00000001";

    private String contract = "";

    @BeforeEach
    void theRouteIsChosen() throws Exception {
        contract =
                posted(
                                "/api/contracts",
                                """
                                {"title":"Peer support","description":"Peers.",
                                 "concerned":"People.","category":"SERVICES","cpvCodes":[],
                                 "partners":[],"authority":"SUB_CENTRAL",
                                 "nation":"ENGLAND_AND_WALES",
                                 "estimate":{"amount":20000,"currency":"GBP"}}
                                """,
                                "commissioner",
                                COUNCIL)
                        .getHeader("Location");
        String because =
                Stream.of(Route.values())
                        .map(it -> "\"%s\":\"Weighed.\"".formatted(it))
                        .collect(Collectors.joining(",", "{", "}"));
        ok(
                council(
                        "/options-appraisal",
                        "{\"chosen\":\"WORKING_AGREEMENT\",\"because\":"
                                + because
                                + ",\"standingReasons\":false}"));
    }

    private MockHttpServletResponse council(String at, String json) throws Exception {
        return posted(contract + at, json, "commissioner", COUNCIL);
    }

    private static String page(String why, String host) {
        return """
        {"name":"Side by side <together>",
         "partners":[{"organisation":"%s","name":"Common Threads"},
                     {"organisation":"%s","name":"Recovery Trust","vcse":true}],
         "why":"%s","money":{"amount":0,"currency":"GBP"},
         "moneyInWords":"Each brings its own people.",
         "firstDay":"2027-01-04","lastDay":"2027-12-31",
         "host":%s}
        """
                .formatted(CO_OP, TRUST, why, host);
    }

    private static String collaboration() {
        return "{\"hostRoute\":\"NON_PECUNIARY_COLLABORATION\",\"because\":\"No money flows.\"}";
    }

    private static String signed(String content) {
        return "{\"contentSha256\":\"%s\"}".formatted(content);
    }

    private MockHttpServletResponse signs(String content, String organisation) throws Exception {
        return posted(
                contract + "/working-agreement/signatures",
                signed(content),
                "provider",
                organisation);
    }

    private JsonNode agreement(String organisation) throws Exception {
        return json(read(contract + "/working-agreement", "provider", organisation));
    }

    @Test
    void three_parties_sign_one_page_and_print_it() throws Exception {
        ok(council("/working-agreement/page", page("So it is.", collaboration())));
        JsonNode draft = agreement(CO_OP).path("draft");
        String content = draft.path("contentSha256").asString();
        assertThat(draft.at("/page/escalation/executive").asInt()).isEqualTo(20);
        assertThat(draft.at("/page/principles").size()).isEqualTo(6);
        assertThat(agreement(ELSE).has("draft")).isFalse();
        assertThat(rule(read(contract + "/page", "provider", ELSE))).isEqualTo("not-your-part");

        ok(signs(content, CO_OP));
        ok(council("/working-agreement/signatures", signed(content)));
        assertThat(rule(signs(content, ELSE))).isEqualTo("not-your-part");
        ok(signs(content, TRUST));
        assertThat(agreement(TRUST).path("state").asString()).isEqualTo("Agreed");

        begins();
        MockHttpServletResponse sheet = read(contract + "/page", "provider", ELSE);
        assertThat(sheet.getContentType()).startsWith("text/html");
        assertThat(sheet.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(sheet.getContentAsString())
                .contains(
                        "Side by side &lt;together&gt;",
                        content,
                        "Recovery Trust",
                        "5 working days")
                .doesNotContain("<together>", "Not signed yet");
        assertThat(agreement(ELSE).at("/inForce/contentSha256").asString()).isEqualTo(content);
    }

    /** Somebody else than who asks for it approves it. */
    private void begins() throws Exception {
        assertThat(rule(council("/working-agreement/beginning", ""))).isEqualTo("approval-needed");
        String approval = contract + "/approvals/" + UUID.randomUUID();
        ok(
                put(
                        approval,
                        """
                        {"act":"ENTER_CONTRACT","summary":"As prepared.","value":0}
                        """,
                        "commissioner",
                        COUNCIL));
        ok(posted(approval + "/give", "", "approver", COUNCIL));
        ok(council("/working-agreement/beginning", ""));
    }

    private MockHttpServletResponse put(
            String address, String json, String role, String organisation) throws Exception {
        return sent(
                MockMvcRequestBuilders.put(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json),
                role,
                organisation);
    }

    @Test
    void a_changed_draft_drops_signatures_and_what_is_missing_is_said() throws Exception {
        assertThat(rule(read(contract + "/page", "commissioner", COUNCIL)))
                .isEqualTo("page-not-drafted");
        String unknown =
                """
                {"hostRoute":"LIGHT_TOUCH_CONTRACT","because":"It is.",
                 "hostAgreementId":"0198c1a5-7a54-7c3e-9b1d-6d0c2f4e8a99"}
                """;
        assertThat(rule(council("/working-agreement/page", page("So.", unknown))))
                .isEqualTo("working-agreement-host");
        ok(council("/working-agreement/page", page("So it is.", collaboration())));
        String before = agreement(CO_OP).at("/draft/contentSha256").asString();
        ok(signs(before, CO_OP));
        ok(
                posted(
                        contract + "/working-agreement/page",
                        page("So it is, and more.", collaboration()),
                        "provider",
                        TRUST));
        assertThat(rule(signs(before, CO_OP))).isEqualTo("other-content-signed");
        assertThat(agreement(CO_OP).at("/draft/signedBy").size()).isZero();
        assertThat(read(contract + "/page", "provider", CO_OP).getContentAsString())
                .contains("Not signed yet");
        ok(council("/working-agreement/end", "{\"because\":\"A partner closed down.\"}"));
        assertThat(agreement(ELSE).path("state").asString()).isEqualTo("GivenUp");
    }

    @Test
    void parties_decide_with_a_dissent_and_look_after_a_concern() throws Exception {
        ok(council("/working-agreement/page", page("So it is.", collaboration())));
        String content = agreement(CO_OP).at("/draft/contentSha256").asString();
        ok(signs(content, CO_OP));
        ok(signs(content, TRUST));
        ok(council("/working-agreement/signatures", signed(content)));
        begins();

        String decision = contract + "/working-agreement/decisions/" + UUID.randomUUID();
        ok(put(decision, "{\"words\":\"A second peer starts.\"}", "provider", CO_OP));
        ok(posted(decision + "/votes", vote("FOR"), "provider", CO_OP));
        ok(posted(decision + "/votes", vote("AGAINST"), "forum-member", TRUST));
        assertThat(
                        posted(decision + "/votes", "{\"choice\":\"AGAINST\"}", "provider", TRUST)
                                .getStatus())
                .as("whoever objects says why")
                .isEqualTo(400);
        assertThat(rule(posted(decision + "/settlement", "", "provider", CO_OP)))
                .isEqualTo("forum-not-quorate");
        assertThat(agreement(TRUST).at("/relationship/decisions/0/votes/1/reason").asString())
                .isEqualTo("No room.");
        ok(posted(decision + "/votes", vote("FOR"), "commissioner", COUNCIL));
        ok(posted(decision + "/settlement", "", "provider", CO_OP));

        String concern = contract + "/working-agreement/concerns/" + UUID.randomUUID();
        ok(put(concern, "{\"what\":\"We learn of it last.\"}", "provider", TRUST));
        ok(posted(concern + "/escalation", "{\"because\":\"Soon.\"}", "provider", TRUST));
        JsonNode seen = agreement(TRUST).at("/relationship/concerns/0");
        assertThat(seen.path("level").asString()).isEqualTo("FORUM");
        assertThat(agreement(ELSE).has("relationship")).isFalse();
        ok(posted(concern + "/resolution", "{\"how\":\"We tell.\"}", "commissioner", COUNCIL));
        ok(
                posted(
                        contract + "/working-agreement/meetings",
                        """
                        {"kind":"LEARNING_REVIEW","heldOn":"2026-11-23","what":"We learned.",
                         "present":["%s","%s","%s"],"adaptations":["Saturdays too."]}
                        """
                                .formatted(COUNCIL, CO_OP, TRUST),
                        "provider",
                        CO_OP));
        assertThat(agreement(TRUST).at("/relationship/meetingsDue/LEARNING_REVIEW").asString())
                .isEqualTo("2027-02-21");
        ok(posted(contract + "/working-agreement/survey-answers", scores(), "provider", CO_OP));
        String because = "{\"because\":\"We merge.\"}";
        String search = contract + "/working-agreement/renegotiation";
        ok(posted(search, because, "provider", CO_OP));
        assertThat(agreement(CO_OP).path("state").asString()).isEqualTo("Renegotiating");
        ok(posted(search + "/end", because, "provider", CO_OP));
        ok(posted(contract + "/working-agreement/departure", because, "provider", TRUST));
        assertThat(
                        rule(
                                posted(
                                        contract + "/working-agreement/departure",
                                        because,
                                        "provider",
                                        CO_OP)))
                .isEqualTo("last-partner-leaving");
    }

    private static String vote(String choice) {
        return "{\"choice\":\"%s\",\"reason\":\"No room.\"}".formatted(choice);
    }

    private static String scores() {
        return """
        {"scores":{"RECIPROCITY":4,"AUTONOMY":4,"HONESTY":2,"LOYALTY":5,"EQUITY":3,
         "INTEGRITY":4}}
        """;
    }

    @Test
    void a_host_that_ends_early_is_told_to_its_agreement() throws Exception {
        String host = importedHost();
        ok(changed(host + "/correction", "{\"regime\":\"PSR\",\"because\":\"It was so.\"}"));
        ok(
                council(
                        "/working-agreement/page",
                        page(
                                "So it is.",
                                "{\"hostRoute\":\"PSR\",\"because\":\"It is.\",\"hostAgreementId\":\"%s\"}"
                                        .formatted(host.replace("/api/contracts/", "")))));
        String content = agreement(CO_OP).at("/draft/contentSha256").asString();
        ok(signs(content, CO_OP));
        ok(signs(content, TRUST));
        ok(council("/working-agreement/signatures", signed(content)));
        begins();

        ok(changed(host + "/end", "{\"endedOn\":\"2026-11-22\",\"because\":\"It failed.\"}"));

        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        agreement(CO_OP)
                                .at("/inForce/hostEndedOn")
                                .asString("")
                                .equals("2026-11-22"));
    }

    private MockHttpServletResponse changed(String address, String json) throws Exception {
        String tag =
                read(address.substring(0, address.lastIndexOf('/')), "operator", COUNCIL)
                        .getHeader("ETag");
        return sent(
                MockMvcRequestBuilders.post(address)
                        .header("If-Match", tag)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json),
                "operator",
                COUNCIL);
    }

    /** Awarded to the two, in force to the end of 2027. */
    private String importedHost() throws Exception {
        String ocid = "ocds-host-" + UUID.randomUUID();
        MockHttpServletResponse answer =
                posted(
                        "/api/imports",
                        """
                        {"uri":"https://example.org/p.json","version":"1.1",
                         "publishedDate":"2026-10-02T00:00:00Z","publisher":{"name":"A"},
                         "releases":[{"ocid":"%1$s","id":"%1$s-1","date":"2026-10-01T09:00:00Z",
                          "tag":["award"],"initiationType":"tender","language":"en",
                          "buyer":{"id":"%2$s","name":"Westmarch City Council"},
                          "parties":[
                           {"id":"%2$s","name":"Westmarch City Council","roles":["buyer"]},
                           {"id":"%3$s","name":"Common Threads","roles":["supplier"]},
                           {"id":"%4$s","name":"Recovery Trust","roles":["supplier"]}],
                          "tender":{"id":"t1","title":"Peer support","description":"Peers."},
                          "awards":[{"id":"a1","status":"active","date":"2026-09-01T00:00:00Z",
                           "value":{"amount":9000,"currency":"GBP"},
                           "suppliers":[{"id":"%3$s","name":"Common Threads"},
                                        {"id":"%4$s","name":"Recovery Trust"}],
                           "contractPeriod":{"startDate":"2026-10-01T00:00:00Z",
                                             "endDate":"2027-12-31T23:59:59Z"}}]}]}
                        """
                                .formatted(ocid, COUNCIL, CO_OP, TRUST),
                        "operator",
                        COUNCIL);
        assertThat(json(answer).path("imported").asInt()).as(answer.getContentAsString()).isOne();
        return "/api/contracts/" + ContractId.of(new Ocid(ocid));
    }
}
