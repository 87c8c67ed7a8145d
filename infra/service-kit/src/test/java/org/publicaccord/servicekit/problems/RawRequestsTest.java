package org.publicaccord.servicekit.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.publicaccord.servicekit.security.Role;
import org.publicaccord.servicekit.small.OnSmallService;
import org.publicaccord.servicekit.small.SmallService;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no well-behaved client sends. */
@OnSmallService
class RawRequestsTest {

    @LocalServerPort int port;

    static Stream<Arguments> requests() {
        return Stream.of(
                request("GET /api/%zz HTTP/1.1\r\nHost: a\r\n", 400),
                request("GET /api/{x} HTTP/1.1\r\nHost: a\r\n", 400),
                request("GET /api/\u0001 HTTP/1.1\r\nHost: a\r\n", 400),
                request("GET /api/%00 HTTP/1.1\r\nHost: a\r\n", 400),
                request("GET /api/%0d%0aERROR HTTP/1.1\r\nHost: a\r\n", 400),
                request("GET /open/items HTTP/1.1\r\n", 400),
                request("GET /open/items HTTP/1.1\r\nHost: a b\r\n", 400),
                request("GET /open/items HTTP/9.9\r\nHost: a\r\n", 505),
                request("BREW /open/items HTTP/1.1\r\nHost: a\r\n", 400),
                request("TRACE /open/items HTTP/1.1\r\nHost: a\r\n", 405),
                request("POST /api/items HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n", 400),
                request("PUT /open/items HTTP/1.1\r\nHost: a\r\n", 405),
                request("POST /api/items HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: odd\r\n", 501),
                request(
                        "GET /open/items HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(20_000) + "\r\n",
                        400));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isAnsweredAndShowsNothingOfOurs(String request, int status) throws IOException {
        var answer = send(request + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("tomcat")
                .doesNotContain("<html")
                .doesNotContain("exception");
        assertThat(answer).contains("application/problem+json");
    }

    @Test
    void aBodyThatBreaksHttpIsTheCallersFault() throws IOException {
        var answer =
                send(
                        "POST /api/items HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                                + "Authorization: Bearer "
                                + SmallService.token(Role.COMMISSIONER)
                                + "\r\nIdempotency-Key: k\r\nContent-Type: application/json\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\nnonsense\r\n{}\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("request-rejected");
    }

    @Test
    void whatAnAddressTakesIsToldToAnyone() throws IOException {
        var answer = send("OPTIONS /api/items HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").containsPattern("Allow: [A-Z,]*POST");
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Arguments request(String request, int status) {
        return Arguments.of(request, status);
    }
}
