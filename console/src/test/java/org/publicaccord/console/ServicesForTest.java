package org.publicaccord.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Plays the three services' answers from files, over real HTTP, and remembers what was asked. */
final class ServicesForTest implements AutoCloseable {

    record Asked(String method, String address, String authorization) {}

    private record Answer(int status, String type, String body) {}

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    ServicesForTest() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers every request to this path with a file of {@code answers/}. */
    void answers(String path, String file) {
        answers.put(path, new Answer(200, "application/json", read(file)));
    }

    void refuses(String path, int status, String file) {
        answers.put(path, new Answer(status, "application/problem+json", read(file)));
    }

    void fails(String path) {
        answers.put(path, new Answer(500, "text/html", "<h1>It burns</h1>"));
    }

    void reset() {
        answers.clear();
        asked.clear();
        answers("/api/contracts", "portfolio.json");
        answers("/api/contracts/c-1", "contract.json");
        answers("/api/contracts/c-1/timeline", "timeline.json");
        answers("/api/contracts/c-1/obligations", "obligations.json");
        answers("/api/inbox", "inbox.json");
        answers.put("/api/inbox/m-1/read", new Answer(204, "text/plain", ""));
    }

    List<Asked> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(
                    new Asked(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            String.valueOf(
                                    exchange.getRequestHeaders().getFirst("Authorization"))));
            Answer answer =
                    answers.getOrDefault(
                            exchange.getRequestURI().getPath(),
                            new Answer(404, "application/json", "{}"));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String read(String file) {
        try (var in = ServicesForTest.class.getResourceAsStream("/answers/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
