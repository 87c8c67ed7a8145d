package org.publicaccord.servicekit.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.registry.otlp.OtlpMeterRegistry;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.publicaccord.servicekit.security.Role;
import org.publicaccord.servicekit.small.Http;
import org.publicaccord.servicekit.small.OnSmallService;
import org.publicaccord.servicekit.small.SmallService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

@OnSmallService
class TelemetryTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext context;

    @Test
    void nothingIsExportedUnlessAnAddressIsConfigured() {
        assertThat(context.getBeansOfType(SpanExporter.class)).isEmpty();
        assertThat(context.getBeansOfType(OtlpMeterRegistry.class)).isEmpty();
    }

    @Test
    void aRequestIsMeasuredOnceAndNotFilterByFilter() throws Exception {
        try (var http = new Http(port)) {
            http.get("/api/whoami", SmallService.token(Role.AUDITOR));
        }
        MeterRegistry meters = context.getBean(MeterRegistry.class);

        assertThat(meters.find("http.server.requests").tag("uri", "/api/whoami").timers())
                .isNotEmpty();
        assertThat(meters.getMeters())
                .extracting(it -> it.getId().getName())
                .noneMatch(it -> it.startsWith("spring.security"));
    }

    @Test
    void tracesAndMetricsGoToTheConfiguredAddress() throws Exception {
        Set<String> received = ConcurrentHashMap.newKeySet();
        var collector =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext(
                "/",
                exchange -> {
                    received.add(exchange.getRequestURI().getPath());
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        collector.start();
        try {
            var service =
                    new SpringApplicationBuilder(SmallService.class)
                            .properties(SmallService.properties())
                            .properties(
                                    "management.tracing.sampling.probability=1.0",
                                    "publicaccord.telemetry.otlp-endpoint=http://localhost:"
                                            + collector.getAddress().getPort());
            try (var started = (ServletWebServerApplicationContext) service.run();
                    var http = new Http(started.getWebServer().getPort())) {
                http.send(http.to("/open/items"));
            }
        } finally {
            collector.stop(0);
        }

        assertThat(received).contains("/v1/traces", "/v1/metrics");
    }

    @Test
    void aPlainCorrelationIdIsKeptAndAnyOtherReplaced() throws Exception {
        try (var http = new Http(port)) {
            var kept = http.send(http.to("/open/items").header("X-Correlation-Id", "case-7.a_b"));
            assertThat(kept.header("X-Correlation-Id")).isEqualTo("case-7.a_b");

            for (var odd : new String[] {"a b", "x".repeat(65), "<script>", "${jndi:x}"}) {
                var replaced = http.send(http.to("/open/items").header("X-Correlation-Id", odd));
                assertThat(replaced.header("X-Correlation-Id")).matches("[0-9a-f-]{36}");
            }
        }
    }

    @Test
    void legalTimeIsTheSystemsUnlessAClockIsGiven() {
        assertThat(context.getBean(InstantSource.class)).isNotNull();
    }
}
