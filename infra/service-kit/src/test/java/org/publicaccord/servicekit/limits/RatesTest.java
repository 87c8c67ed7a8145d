package org.publicaccord.servicekit.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.publicaccord.servicekit.security.Role;
import org.publicaccord.servicekit.small.Http;
import org.publicaccord.servicekit.small.SmallService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

class RatesTest {

    @Test
    void anAllowanceRunsOutAndFillsAgainForEachCallerAlone() {
        var now = new AtomicLong();
        var allowances = new CallerAllowances(2, 3, now::get);

        assertThat(allowances.take("a").remaining()).isEqualTo(2);
        assertThat(allowances.take("a").remaining()).isEqualTo(1);
        assertThat(allowances.take("a").remaining()).isZero();
        assertThat(allowances.take("a")).isEqualTo(new CallerAllowances.Verdict(false, 0, 1));
        assertThat(allowances.take("b").granted()).isTrue();

        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(500));
        assertThat(allowances.take("a").granted()).isTrue();
        assertThat(allowances.take("a").granted()).isFalse();

        now.addAndGet(TimeUnit.HOURS.toNanos(1));
        assertThat(allowances.take("a").remaining()).isEqualTo(2);
    }

    @Test
    void aCallerBeyondItsRateIsToldHowLongToWait() throws Exception {
        var service =
                new SpringApplicationBuilder(SmallService.class)
                        .properties(SmallService.properties())
                        .properties(
                                "publicaccord.limits.requests-per-second=1",
                                "publicaccord.limits.burst=2");
        try (var context = (ServletWebServerApplicationContext) service.run();
                var http = new Http(context.getWebServer().getPort())) {
            var token = SmallService.token(Role.FINANCE);
            assertThat(http.get("/api/whoami", token).header("RateLimit"))
                    .isEqualTo("\"caller\";r=1");
            assertThat(http.get("/api/whoami", token).status()).isEqualTo(200);

            var third = http.get("/api/whoami", token);
            assertThat(third.status()).isEqualTo(429);
            assertThat(third.rule()).isEqualTo("too-many-requests");
            assertThat(third.header("Retry-After")).isEqualTo("1");
            assertThat(third.header("RateLimit-Policy")).isEqualTo("\"caller\";q=2;w=2");
            assertThat(http.send(http.to("/open/items")).status()).isEqualTo(200);
            assertThat(http.get("/actuator/health", token).status()).isEqualTo(200);
        }
    }
}
