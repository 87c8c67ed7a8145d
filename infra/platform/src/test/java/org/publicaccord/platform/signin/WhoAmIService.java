package org.publicaccord.platform.signin;

import org.publicaccord.servicekit.ServiceApplication;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.Caller;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service made with the kit, which says who calls. */
@ServiceApplication
@Import(WhoAmIService.Endpoint.class)
class WhoAmIService {

    @RestController
    static class Endpoint {
        @GetMapping("/api/whoami")
        @AllowedForAnySignedIn
        Caller whoami(Caller caller) {
            return caller;
        }
    }

    static ServletWebServerApplicationContext start(String issuer, String audience) {
        return (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(WhoAmIService.class)
                        .properties("spring.config.name=who-am-i")
                        .run(
                                "--server.port=0",
                                "--publicaccord.service=who-am-i",
                                "--spring.autoconfigure.exclude=org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
                                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer,
                                "--spring.security.oauth2.resourceserver.jwt.audiences="
                                        + audience);
    }
}
