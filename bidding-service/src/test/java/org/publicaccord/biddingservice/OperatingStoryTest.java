package org.publicaccord.biddingservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.publicaccord.biddingservice.Running.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.biddingservice.listing.Contracts;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees and does over HTTP, on a real broker and a real store. */
class OperatingStoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final JwtRequestPostProcessor OPERATOR = as(Role.OPERATOR, "GB-GOR-X1");
    private static final JwtRequestPostProcessor AUDITOR = as(Role.AUDITOR, "GB-GOR-X2");
    private static final JwtRequestPostProcessor BUYER = as(Role.COMMISSIONER, "GB-LAC-1");

    private static Running running;

    @BeforeAll
    static void start(@TempDir Path directory) {
        running = new Running(directory, () -> NOW);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void opportunities_are_rebuilt_beside_the_live_ones_and_nobody_is_told_of_anything()
            throws Exception {
        IntStream.range(0, 40).forEach(n -> running.publish(tender("tender-" + n)));
        running.settle();
        List<Document> before = running.rows("opportunities");
        String told = running.everythingPublished();

        perform(post("/api/projections/opportunities/rebuild"), BUYER)
                .andExpect(status().isForbidden());
        perform(post("/api/projections/opportunities/rebuild"), AUDITOR)
                .andExpect(status().isForbidden());
        perform(post("/api/projections/nothing/rebuild"), OPERATOR)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("projection-unknown"));
        perform(post("/api/projections/opportunities/rebuild"), OPERATOR)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.collection").value("opportunities"))
                .andExpect(jsonPath("$.rebuild.state").value("ASKED"));
        perform(post("/api/projections/opportunities/rebuild"), OPERATOR)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.rule").value("rebuild-under-way"));
        awaitRebuilt();

        perform(get("/api/projections"), AUDITOR)
                .andExpect(jsonPath("$.items[0].name").value("opportunities"))
                .andExpect(jsonPath("$.items[0].collection").value("opportunities-2"))
                .andExpect(jsonPath("$.items[0].rebuild.percent").value(100));
        assertThat(before).hasSizeGreaterThanOrEqualTo(40);
        assertThat(running.rows("opportunities-2")).isEqualTo(before);
        assertThat(running.rows("opportunities")).isEmpty();
        assertThat(running.everythingPublished()).isEqualTo(told);
        perform(post("/api/projections/opportunities/cancel"), OPERATOR)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.rule").value("no-rebuild-to-cancel"));
        running.publish(tender("tender-later"));
        running.settle();
        perform(get("/api/opportunities/tender-later"), BUYER).andExpect(status().isOk());
    }

    @Test
    void an_event_that_cannot_be_taken_is_looked_at_mended_and_replayed() throws Exception {
        running.publishNonsense(tender("broken"), "{\"contractId\": ");
        running.publish(tender("sound"));
        running.settle();
        perform(get("/api/opportunities/sound"), BUYER).andExpect(status().isOk());
        perform(get("/api/parked"), BUYER).andExpect(status().isForbidden());
        for (String id : parkedOf("broken")) {
            perform(get("/api/parked/{id}", id), AUDITOR).andExpect(status().isForbidden());
            perform(get("/api/parked/{id}", id), OPERATOR)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.data").value("{\"contractId\": "))
                    .andExpect(jsonPath("$.event.standing").value("POISON"));
            perform(json(post("/api/parked/{id}/mend", id), Map.of("because", "b")), OPERATOR)
                    .andExpect(status().isBadRequest());
            perform(json(post("/api/parked/{id}/mend", id), correction("{}")), OPERATOR)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.rule").value("mended-event-unreadable"));
            perform(json(post("/api/parked/{id}/mend", id), correction(sound())), BUYER)
                    .andExpect(status().isForbidden());
            perform(json(post("/api/parked/{id}/mend", id), correction(sound())), OPERATOR)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.what").value("MENDED"));
            perform(post("/api/parked/replay").param("id", id), OPERATOR)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.stillParked").value(0));
            perform(get("/api/parked/{id}", id), OPERATOR)
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.rule").value("parked-event-unknown"));
        }

        perform(get("/api/opportunities/broken"), BUYER)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("A tender of broken"));
        perform(get("/api/parked/decisions").param("stream", "broken"), AUDITOR)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].by").value("u-operator-GB-GOR-X1"))
                .andExpect(jsonPath("$.items[0].because").value("it was cut off"))
                .andExpect(jsonPath("$.items[0].appliedAt").exists());
    }

    private static PublishedEvent tender(String contract) {
        return Contracts.tender(
                contract, "A tender of " + contract, Optional.of(NOW.plusSeconds(86_400)));
    }

    private static String sound() {
        return PublishedJson.mapper().writeValueAsString(tender("broken"));
    }

    private static Map<String, String> correction(String data) {
        return Map.of("data", data, "because", "it was cut off");
    }

    /** Each group that could not take it has parked it. */
    private static List<String> parkedOf(String contract) throws Exception {
        JsonNode page =
                new JsonMapper()
                        .readTree(
                                perform(get("/api/parked").param("stream", contract), OPERATOR)
                                        .andExpect(status().isOk())
                                        .andReturn()
                                        .getResponse()
                                        .getContentAsByteArray());
        List<String> ids =
                page.path("items").valueStream().map(it -> it.path("id").asString()).toList();
        assertThat(ids).isNotEmpty();
        return ids;
    }

    private static void awaitRebuilt() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        perform(get("/api/projections"), OPERATOR)
                                .andExpect(jsonPath("$.items[0].rebuild.state").value("DONE")));
    }

    private static MockHttpServletRequestBuilder json(
            MockHttpServletRequestBuilder request, Map<String, String> body) {
        return request.contentType(MediaType.APPLICATION_JSON)
                .content(PublishedJson.mapper().writeValueAsString(body));
    }

    private static ResultActions perform(
            MockHttpServletRequestBuilder request, JwtRequestPostProcessor caller)
            throws Exception {
        return running.http().perform(request.with(caller));
    }
}
