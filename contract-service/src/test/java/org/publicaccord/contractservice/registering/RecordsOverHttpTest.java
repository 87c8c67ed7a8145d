package org.publicaccord.contractservice.registering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.publicaccord.contractservice.OverHttp;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** An id of one kind of record finds nothing of another kind. */
class RecordsOverHttpTest extends OverHttp {

    private static final String STRATEGY =
            """
            {"title":"Nobody sleeps rough","coAuthors":["People who did"],
             "outcomes":[{"id":"1","text":"Everyone has a home."}],
             "firstDay":"2026-01-01","lastDay":"2030-12-31"}
            """;

    private String contract = "";
    private String strategy = "";

    private static String need(String serves) {
        return """
        {"title":"Homes","description":"Homes.","concerned":"People.","category":"SERVICES",
         "cpvCodes":[],"partners":[],"authority":"SUB_CENTRAL","nation":"ENGLAND_AND_WALES",
         "estimate":{"amount":20000,"currency":"GBP"}%s}
        """
                .formatted(serves);
    }

    @BeforeAll
    void oneOfEach() throws Exception {
        contract = id(posted("/api/contracts", need(""), "commissioner", COUNCIL));
        strategy = id(posted("/api/strategies", STRATEGY, "commissioner", COUNCIL));
    }

    private static String id(MockHttpServletResponse made) {
        String location = made.getHeader("Location");
        assertThat(location).isNotNull();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static void isNotFound(MockHttpServletResponse answer, String rule) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(404);
        assertThat(rule(answer)).isEqualTo(rule);
    }

    @Test
    void a_contract_is_no_strategy_and_no_framework() throws Exception {
        isNotFound(read("/api/strategies/" + contract, "provider", COUNCIL), "strategy-unknown");
        isNotFound(read("/api/frameworks/" + contract, "provider", COUNCIL), "framework-unknown");
        isNotFound(read("/api/frameworks/" + strategy, "provider", COUNCIL), "framework-unknown");
    }

    @Test
    void a_strategy_is_no_contract() throws Exception {
        isNotFound(read("/api/contracts/" + strategy, "provider", COUNCIL), "contract-unknown");
        assertThat(read("/api/strategies/" + strategy, "provider", COUNCIL).getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_contract_is_neither_revised_nor_closed_as_something_else() throws Exception {
        isNotFound(
                sent(
                        MockMvcRequestBuilders.put("/api/strategies/" + contract)
                                .header("If-Match", "\"1\"")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"strategy\":%s,\"because\":\"So.\"}"
                                                .formatted(STRATEGY)),
                        "commissioner",
                        COUNCIL),
                "strategy-unknown");
        isNotFound(
                posted(
                        "/api/frameworks/" + contract + "/closure",
                        "{\"because\":\"So.\"}",
                        "commissioner",
                        COUNCIL),
                "framework-unknown");
    }

    /** What is asked of a contract finds none under the id of a strategy, whatever is asked. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "abandonment|{\"because\":\"So.\"}",
                "reviews|{\"userVoice\":\"Go on.\"}",
                "exit|{\"plan\":\"Hand over.\"}",
                "renewal|{\"outcome\":\"NEW_AWARD\",\"because\":\"So.\"}",
                "links|{\"follows\":\"0198c1a5-7a54-7c3e-9b1d-6d0c2f4e8a98\",\"because\":\"So.\"}",
                "direct-award/stop|{\"because\":\"So.\"}",
                "co-investment/exit|{\"because\":\"So.\"}",
                "provider-selection/abandonment|{\"because\":\"So.\"}"
            })
    void no_command_for_a_contract_reaches_a_strategy(String asked, String body) throws Exception {
        isNotFound(
                posted(
                        "/api/contracts/%s/%s".formatted(strategy, asked),
                        body,
                        "commissioner",
                        COUNCIL),
                "contract-unknown");
        ok(
                sent(
                        MockMvcRequestBuilders.put("/api/strategies/" + strategy)
                                .header(
                                        "If-Match",
                                        read("/api/strategies/" + strategy, "provider", COUNCIL)
                                                .getHeader("ETag"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"strategy\":%s,\"because\":\"After %s.\"}"
                                                .formatted(STRATEGY, asked)),
                        "commissioner",
                        COUNCIL));
    }

    @Test
    void a_need_serves_no_contract() throws Exception {
        MockHttpServletResponse answer =
                posted(
                        "/api/contracts",
                        need(
                                ",\"serves\":{\"strategy\":\"%s\",\"outcomes\":[\"1\"]}"
                                        .formatted(contract)),
                        "commissioner",
                        COUNCIL);
        assertThat(rule(answer)).isEqualTo("strategy-unknown");
        assertThat(
                        posted(
                                        "/api/contracts",
                                        need(
                                                ",\"serves\":{\"strategy\":\"%s\",\"outcomes\":[\"1\"]}"
                                                        .formatted(strategy)),
                                        "commissioner",
                                        COUNCIL)
                                .getStatus())
                .isEqualTo(201);
    }
}
