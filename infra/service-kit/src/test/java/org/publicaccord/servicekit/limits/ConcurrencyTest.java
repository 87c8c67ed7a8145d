package org.publicaccord.servicekit.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.publicaccord.servicekit.problems.ProblemException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ConcurrencyTest {

    private final ConcurrencyFilter filter = new ConcurrencyFilter(1);

    @Test
    void oneRequestTooManyIsToldToComeBackAndThePlaceIsFreeAgainAfterwards() throws Exception {
        pass(
                "/api/items",
                () ->
                        assertThatThrownBy(() -> pass("/api/items", () -> {}))
                                .isInstanceOfSatisfying(
                                        ProblemException.class,
                                        e -> {
                                            assertThat(e.problem().rule())
                                                    .isEqualTo("service-busy");
                                            assertThat(e.problem().headers())
                                                    .containsEntry("Retry-After", "1");
                                        }));

        assertThat(pass("/api/items", () -> {}).getStatus()).isEqualTo(200);
    }

    @Test
    void healthIsAnsweredHoweverBusyTheServiceIs() throws Exception {
        pass(
                "/api/items",
                () -> assertThat(pass("/actuator/health", () -> {}).getStatus()).isEqualTo(200));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private MockHttpServletResponse pass(String path, Work work) throws Exception {
        var response = new MockHttpServletResponse();
        var chain =
                new MockFilterChain() {
                    @Override
                    public void doFilter(
                            jakarta.servlet.ServletRequest request,
                            jakarta.servlet.ServletResponse answer) {
                        try {
                            work.run();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    }
                };
        filter.doFilter(new MockHttpServletRequest("GET", path), response, chain);
        return response;
    }
}
