package org.publicaccord.servicekit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.publicaccord.servicekit.small.Http;
import org.publicaccord.servicekit.small.SmallService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

class UnreachableSignInTest {

    @Test
    void aTokenThatNobodyCanCheckIsNoFaultOfTheCaller() throws Exception {
        try (var reserved = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var keys = "http://localhost:" + reserved.getLocalPort() + "/keys";
            reserved.close();
            var service =
                    new SpringApplicationBuilder(SmallService.class)
                            .properties(SmallService.properties())
                            .properties("small.keys=" + keys);
            try (var context = (ServletWebServerApplicationContext) service.run();
                    var http = new Http(context.getWebServer().getPort())) {
                var reply = http.get("/api/whoami", unchecked());

                assertThat(reply.status()).isEqualTo(503);
                assertThat(reply.rule()).isEqualTo("service-unavailable");
                assertThat(reply.header("Retry-After")).isEqualTo("2");
            }
        }
    }

    private static String unchecked() {
        return part("{\"alg\":\"RS256\",\"kid\":\"a\"}") + "." + part("{\"sub\":\"a\"}") + ".AAAA";
    }

    private static String part(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
