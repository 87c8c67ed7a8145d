package org.publicaccord.servicekit.security;

import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.publicaccord.servicekit.small.ItemsEndpoint;
import org.publicaccord.servicekit.small.SmallService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** A slice of a service, as services test their endpoints: the kit is in it by itself. */
@WebMvcTest(controllers = ItemsEndpoint.class, properties = "publicaccord.service=small-service")
@ContextConfiguration(classes = SmallService.class)
class EndpointSliceTest {

    @Autowired MockMvc mvc;

    @Test
    void knowsTheCaller() throws Exception {
        mvc.perform(get("/api/whoami").with(caller("finance")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.roles[0]", is("FINANCE")));
    }

    @Test
    void refusesAnotherRoleWithAProblem() throws Exception {
        mvc.perform(post("/api/items").with(caller("provider")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.rule", is("role-not-allowed")));
    }

    @Test
    void takesACommandWithItsEnvelope() throws Exception {
        mvc.perform(
                        post("/api/items")
                                .with(caller("commissioner"))
                                .header("Idempotency-Key", "one")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"title\":\"a\",\"value\":1.50,\"parts\":[]}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.item.value", is(1.50)))
                .andExpect(jsonPath("$.metadata.actorRole", is("commissioner")));
    }

    private static JwtRequestPostProcessor caller(String role) {
        return jwt().jwt(token ->
                token.claim("roles", List.of(role))
                        .claim("organisation", "GB-TST-1")
                        .claim("organisation_name", "Testham Borough Council"));
    }
}
