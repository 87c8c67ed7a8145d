package org.publicaccord.contractservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.OverHttp;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.grant.Check;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** Grants over HTTP: given, paid and counted, whether or not anybody declares them. */
class GivingGrantsOverHttpTest extends OverHttp {

    private static final String CO_OP = "GB-COH-09442333";
    private static final String AGREEMENT = "5e".repeat(32);
    private static final String HASH = "9f".repeat(32);

    private MockHttpServletResponse council(String address, String json) throws Exception {
        return posted(address, json, "commissioner", COUNCIL);
    }

    private MockHttpServletResponse coOp(String address, String json) throws Exception {
        return posted(address, json, "provider", CO_OP);
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

    private static String gbp(int amount) {
        return "{\"amount\":%d,\"currency\":\"GBP\"}".formatted(amount);
    }

    /** A grant with a direct call to the co-operative, which applied and was looked into. */
    private String examined(String application) throws Exception {
        String contract =
                council(
                                "/api/contracts",
                                """
                                {"title":"Peer support","description":"Peers.",
                                 "concerned":"People.","category":"SERVICES","cpvCodes":[],
                                 "partners":[],"authority":"SUB_CENTRAL",
                                 "nation":"ENGLAND_AND_WALES",
                                 "estimate":{"amount":300000,"currency":"GBP"}}
                                """)
                        .getHeader("Location");
        String because =
                Stream.of(Route.values())
                        .map(it -> "\"%s\":\"Weighed.\"".formatted(it))
                        .collect(Collectors.joining(",", "{", "}"));
        ok(
                council(
                        contract + "/options-appraisal",
                        "{\"chosen\":\"GRANT\",\"because\":"
                                + because
                                + ",\"standingReasons\":false}"));
        String grant = contract + "/grant";
        ok(
                council(
                        grant + "/business-case",
                        """
                        {"objective":"People stay housed.","budget":%s,"serviceEnforced":false,
                         "heldToItsPurpose":true,"instrumentBecause":"No service is enforced.",
                         "contentSha256":"%s"}
                        """
                                .formatted(gbp(300000), HASH)));
        ok(
                council(
                        grant + "/standard",
                        IntStream.rangeClosed(1, 10)
                                .mapToObj(it ->
                                        "\"govs-015-%d\":{\"answer\":\"COMPLY\",\"text\":\"Done.\"}"
                                                .formatted(it))
                                .collect(Collectors.joining(",", "{\"answers\":{", "}}"))));
        ok(
                council(
                        grant + "/call",
                        "{\"programme\":\"Fund\",\"invited\":\"%s\",\"because\":\"Only one.\"}"
                                .formatted(CO_OP)));
        String at = grant + "/applications/" + application;
        ok(
                put(
                        at,
                        """
                        {"title":"Peers","description":"Peers support peers.","amount":%s,
                         "firstDay":"2027-01-04","lastDay":"2027-12-31","group":[]}
                        """
                                .formatted(gbp(200000)),
                        "provider",
                        CO_OP));
        ok(
                council(
                        at + "/due-diligence",
                        Stream.of(Check.values())
                                .map(it -> "\"%s\":\"Sound.\"".formatted(it))
                                .collect(Collectors.joining(",", "{\"findings\":{", "}}"))));
        return grant;
    }

    private String offered(int amount) throws Exception {
        String application = UUID.randomUUID().toString();
        String grant = examined(application);
        ok(
                council(
                        grant + "/applications/" + application + "/subsidy",
                        """
                        {"form":"MINIMAL","amount":%s,"sensitiveSector":false,"because":"Small."}
                        """
                                .formatted(gbp(amount))));
        ok(council(grant + "/subsidy/notification", ""));
        ok(
                coOp(
                        grant + "/subsidy/confirmation",
                        "{\"received\":[],\"contentSha256\":\"%s\"}".formatted(HASH)));
        approved(grant.replace("/grant", ""), amount);
        ok(
                council(
                        grant + "/offer",
                        """
                        {"amount":%1$s,"firstDay":"2027-01-04","lastDay":"2027-12-31",
                         "purpose":"Peer support.",
                         "instalments":[{"id":"all","amount":%1$s,"payableFrom":"2026-11-23"}],
                         "reconcileWithinDays":90,"openUntil":"2026-12-23",
                         "contentSha256":"%2$s"}
                        """
                                .formatted(gbp(amount), AGREEMENT)));
        return grant;
    }

    /** Somebody else than who asks for it approves it. */
    private void approved(String contract, int amount) throws Exception {
        String approval = contract + "/approvals/" + UUID.randomUUID();
        ok(
                put(
                        approval,
                        "{\"act\":\"AWARD\",\"summary\":\"A grant.\",\"value\":%d}"
                                .formatted(amount),
                        "commissioner",
                        COUNCIL));
        ok(posted(approval + "/give", "", "approver", COUNCIL));
    }

    private MockHttpServletResponse accepts(String grant) throws Exception {
        return coOp(grant + "/offer/acceptance", "{\"contentSha256\":\"%s\"}".formatted(AGREEMENT));
    }

    @Test
    void of_two_grants_that_are_accepted_the_second_counts_the_first() throws Exception {
        String first = offered(200000);
        String second = offered(115001);
        assertThat(
                        rule(
                                posted(
                                        first + "/offer/acceptance",
                                        "{\"contentSha256\":\"%s\"}".formatted(AGREEMENT),
                                        "provider",
                                        "GB-COH-00000001")))
                .isEqualTo("not-your-part");
        ok(accepts(first));
        ok(accepts(first));
        MockHttpServletResponse refused = accepts(second);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(rule(refused)).isEqualTo("minimal-assistance");
        JsonNode given =
                json(read("/api/enterprises/" + CO_OP + "/assistance", "commissioner", COUNCIL));
        assertThat(given.path("given").size()).isEqualTo(1);
        assertThat(given.at("/given/0/pounds").asInt()).isEqualTo(200000);

        String third = examined(UUID.randomUUID().toString());
        assertThat(json(read(third, "provider", CO_OP)).path("state").asString())
                .isEqualTo("Examined");
        paid(first);
    }

    private void paid(String grant) throws Exception {
        ok(
                coOp(
                        grant + "/instalments/all/claim",
                        "{\"amount\":%1$s,\"spentInAll\":%1$s,\"evidenceSha256\":\"%2$s\"}"
                                .formatted(gbp(200000), HASH)));
        ok(
                council(
                        grant + "/instalments/all/decision",
                        "{\"approved\":%s,\"because\":\"It was spent.\"}".formatted(gbp(200000))));
        ok(
                posted(
                        grant + "/instalments/all/payment",
                        "{\"paidOn\":\"2026-11-23\",\"reference\":\"BACS-1\"}",
                        "finance",
                        COUNCIL));
        JsonNode view = json(read(grant, "provider", "GB-COH-00000001"));
        assertThat(view.path("state").asString()).isEqualTo("Active");
        assertThat(view.at("/paid/amount").asInt()).isEqualTo(200000);
        assertThat(view.at("/instalments/0/state").asString()).isEqualTo("Paid");
    }
}
