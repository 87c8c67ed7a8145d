package org.publicaccord.servicekit.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.publicaccord.servicekit.small.SmallService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class UndeclaredHandlerTest {

    @RestController
    static class ForgetfulEndpoint {
        @GetMapping("/api/forgotten")
        String forgotten() {
            return "";
        }
    }

    @Test
    void aHandlerThatDoesNotSayWhoMayCallFailsTheStart() {
        var application =
                new SpringApplicationBuilder(SmallService.class, ForgetfulEndpoint.class)
                        .properties(SmallService.properties());

        assertThatThrownBy(application::run)
                .hasStackTraceContaining("ForgetfulEndpoint#forgotten")
                .hasStackTraceContaining("@AllowedForAnySignedIn");
    }
}
