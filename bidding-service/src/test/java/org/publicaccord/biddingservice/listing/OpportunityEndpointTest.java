package org.publicaccord.biddingservice.listing;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.publicaccord.biddingservice.listing.Contracts.NOW;
import static org.publicaccord.biddingservice.listing.Contracts.received;
import static org.publicaccord.biddingservice.listing.Contracts.tender;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.publicaccord.embedded.EmbeddedStore;
import org.publicaccord.servicekit.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The edge of the list: who may ask, what is answered, what is refused. */
@WebMvcTest
@ContextConfiguration(classes = OpportunityEndpointTest.Slice.class)
@TestPropertySource(
        properties = {
            "publicaccord.service=bidding-service",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/jwks"
        })
class OpportunityEndpointTest {

    private static EmbeddedStore store;
    private static MongoClient client;

    @Autowired private MockMvc mvc;

    @Configuration(proxyBeanMethods = false)
    @Import(OpportunityEndpoint.class)
    static class Slice {
        @Bean
        Opportunities opportunities() {
            return new Opportunities(
                    new OpportunityProjection(client.getDatabase("bidding")).generations(),
                    () -> NOW);
        }
    }

    @BeforeAll
    static void start(@TempDir Path directory) {
        store = EmbeddedStore.start(directory, 0);
        client = MongoClients.create(store.uri());
        var projection = new OpportunityProjection(client.getDatabase("bidding"));
        for (String id : List.of("a", "b", "c")) {
            projection.consume(
                    received(
                            0, tender(id, "Home care", Optional.of(NOW.plus(Duration.ofDays(3))))));
        }
        projection.consume(received(0, tender("d", "Gritting", Optional.empty())));
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_is_signed_in_sees_the_list_in_whatever_role(Role role) throws Exception {
        mvc.perform(get("/api/opportunities").with(signedIn(role)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(3)))
                .andExpect(jsonPath("$.next", nullValue()))
                .andExpect(jsonPath("$.items[0].contractId").value("a"))
                .andExpect(jsonPath("$.items[0].status").value("open"))
                .andExpect(jsonPath("$.items[0].daysLeft").value(3))
                .andExpect(jsonPath("$.items[0].closesAt").value("2026-03-05T12:00:00Z"))
                .andExpect(jsonPath("$.items[0].buyers[0].name").value("Brixcombe Council"))
                .andExpect(jsonPath("$.items[0].value.amount").value(120000.50));
    }

    @Test
    void nobody_needs_to_sign_in_for_the_open_list_and_everybody_for_the_other() throws Exception {
        mvc.perform(get("/open/opportunities"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(3)));
        mvc.perform(get("/api/opportunities"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json"));
        mvc.perform(get("/api/opportunities/a")).andExpect(status().isUnauthorized());
    }

    @Test
    void pages_follow_the_link_in_next() throws Exception {
        String body =
                mvc.perform(get("/open/opportunities").param("limit", "2"))
                        .andExpect(jsonPath("$.items", hasSize(2)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        String next = body.replaceAll("(?s).*\"next\":\"([^\"]*)\".*", "$1");
        mvc.perform(get(java.net.URI.create(next)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].contractId").value("c"))
                .andExpect(jsonPath("$.next", nullValue()));
    }

    @Test
    void one_that_does_not_say_when_it_closes_says_so() throws Exception {
        mvc.perform(get("/api/opportunities/d").with(signedIn(Role.PROVIDER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("not recorded"))
                .andExpect(jsonPath("$.closesAt").doesNotExist());
        mvc.perform(
                        get("/api/opportunities")
                                .param("includeClosed", "true")
                                .with(signedIn(Role.PROVIDER)))
                .andExpect(jsonPath("$.items", hasSize(4)));
    }

    @Test
    void an_unknown_one_is_a_problem_with_a_page() throws Exception {
        mvc.perform(get("/api/opportunities/nobody").with(signedIn(Role.PROVIDER)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.rule").value("opportunity-not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?cpv=85x",
                "?cpv=",
                "?category=people",
                "?includeClosed=perhaps",
                "?suitableForVcses=7",
                "?limit=0",
                "?limit=101",
                "?cursor=nonsense"
            })
    void what_cannot_be_read_is_refused(String query) throws Exception {
        mvc.perform(get("/open/opportunities" + query))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void too_many_words_are_refused() throws Exception {
        mvc.perform(get("/open/opportunities").param("q", "x".repeat(201)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("q"));
    }

    private static JwtRequestPostProcessor signedIn(Role role) {
        return jwt().jwt(token ->
                token.subject("u-1")
                        .claim("roles", List.of(role.wireName()))
                        .claim("organisation", "GB-COH-1")
                        .claim("organisation_name", "Laptop Lane CIC"));
    }
}
