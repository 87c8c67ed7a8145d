package org.publicaccord.contractservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.OverHttp;
import org.publicaccord.contractservice.contract.Route;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What is asked over HTTP of every contract that is awarded without a competition. */
abstract class Procured extends OverHttp {

    /** Begins a contract whose need is to be met by a route, and gives its address. */
    final String begun(Route route, String cpv, String authority) throws Exception {
        return begun(route, cpv, authority, COUNCIL);
    }

    /** The same for another organisation. */
    final String begun(Route route, String cpv, String authority, String organisation)
            throws Exception {
        String address =
                posted(
                                "/api/contracts",
                                """
                                {"title":"Peer support","description":"Peers.",
                                 "concerned":"People.","category":"SERVICES","cpvCodes":["%s"],
                                 "partners":[],"authority":"%s",
                                 "nation":"ENGLAND_AND_WALES",
                                 "estimate":{"amount":20000,"currency":"GBP"}}
                                """
                                        .formatted(cpv, authority),
                                "commissioner",
                                organisation)
                        .getHeader("Location");
        ok(
                posted(
                        address + "/options-appraisal",
                        "{\"chosen\":\"%s\",\"because\":{%s},\"standingReasons\":false}"
                                .formatted(
                                        route,
                                        Arrays.stream(Route.values())
                                                .map(it -> "\"%s\":\"Weighed.\"".formatted(it))
                                                .collect(Collectors.joining(","))),
                        "commissioner",
                        organisation));
        return address;
    }

    /** From the draft of a notice to its publication now. */
    final void published(String contract, String code) throws Exception {
        String notice = contract + "/notices/" + UUID.randomUUID();
        ok(
                sent(
                        MockMvcRequestBuilders.put(notice)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"code\":\"%s\",\"words\":\"As recorded.\"}"
                                                .formatted(code)),
                        "commissioner",
                        COUNCIL));
        ok(posted(notice + "/approval", "{}", "approver", COUNCIL));
        ok(posted(notice + "/submission", "{}", "commissioner", COUNCIL));
        ok(
                posted(
                        notice + "/confirmation",
                        "{\"noticeId\":\"%s-2026\",\"publishedAt\":\"%s\"}".formatted(code, now()),
                        "commissioner",
                        COUNCIL));
    }

    /** Another person approves an act. */
    final void approved(String contract, String act, int pounds) throws Exception {
        String approval = contract + "/approvals/" + UUID.randomUUID();
        ok(
                sent(
                        MockMvcRequestBuilders.put(approval)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"act\":\"%s\",\"summary\":\"As prepared.\",\"value\":%d}"
                                                .formatted(act, pounds)),
                        "commissioner",
                        COUNCIL));
        ok(posted(approval + "/give", "{}", "approver", COUNCIL));
    }

    /** Asks to enter the contract from February 2027 on. */
    final MockHttpServletResponse entering(String contract) throws Exception {
        return posted(
                contract + "/entry",
                """
                {"term":{"firstDay":"2027-02-01","lastDay":"2029-01-31"},"extensionMonths":0,
                 "kpis":[],"signedContentSha256":"%s"}
                """
                        .formatted("9f".repeat(32)),
                "commissioner",
                COUNCIL);
    }

    static void refused(MockHttpServletResponse answer, String rule) throws Exception {
        assertThat(rule(answer)).as(answer.getContentAsString()).isEqualTo(rule);
        assertThat(json(answer).path("legalBasis").asString()).isNotBlank();
    }
}
