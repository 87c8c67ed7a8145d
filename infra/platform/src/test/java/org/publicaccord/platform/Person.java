package org.publicaccord.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Somebody who works with the platform of a story over HTTP, as themselves. */
final class Person {

    /** How long to wait for what one service tells another; moments, where nothing is wrong. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Supplier<? extends Access> platform;
    private final String username;
    private final Map<String, String> headers;

    Person(Supplier<? extends Access> platform, String username) {
        this(platform, username, Map.of());
    }

    private Person(
            Supplier<? extends Access> platform, String username, Map<String, String> headers) {
        this.platform = platform;
        this.username = username;
        this.headers = headers;
    }

    /** The person, whose next command is given on the version of this that they see now. */
    Person seeing(Place place) {
        String tag = answered(() -> platform.get().tag(place.service(), place.path(), username));
        return with("If-Match", tag);
    }

    /** The person, whose next command can be said again with the same key. */
    Person saying(String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey);
    }

    /** The person, whose next command brings a file of this type. */
    Person bringing(String mediaType) {
        return with("Content-Type", mediaType);
    }

    private Person with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Person(platform, username, more);
    }

    /** A command that is accepted. */
    HttpResponse<String> does(Place place, String body) {
        return accepted(place, tries(place, body));
    }

    /** A command that is accepted and has nothing to say beyond its place. */
    HttpResponse<String> does(Place place) {
        return does(place, "");
    }

    /** A command that is accepted and makes something: where that is. */
    Place makes(Place place, String body) {
        return Place.made(place.service(), does(place, body));
    }

    /** A command that is accepted; the person names what it makes. */
    HttpResponse<String> puts(Place place, String body) {
        return accepted(place, send("PUT", place, body));
    }

    /** A command that a rule refuses; returns the whole problem. */
    JsonNode isRefused(Place place, String body, String rule) {
        return refused(place, tries(place, body), rule);
    }

    /** As {@link #isRefused}, where the person names what the command would make. */
    JsonNode isRefusedToPut(Place place, String body, String rule) {
        return refused(place, send("PUT", place, body), rule);
    }

    /** A command and its answer, whatever that is. */
    HttpResponse<String> tries(Place place, String body) {
        return send("POST", place, body);
    }

    private HttpResponse<String> send(String method, Place place, String body) {
        Map<String, String> sent = new TreeMap<>(headers);
        sent.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
        return answered(() ->
                platform.get().send(method, place.service(), place.path(), username, body, sent));
    }

    private HttpResponse<String> accepted(Place place, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s at %s: %s", username, place.path(), answer.body())
                .isBetween(200, 299);
        return answer;
    }

    private JsonNode refused(Place place, HttpResponse<String> answer, String rule) {
        assertThat(answer.statusCode())
                .as("%s at %s: %s", username, place.path(), answer.body())
                .isBetween(400, 499);
        JsonNode problem = Access.JSON.readTree(answer.body());
        assertThat(problem.path("rule").asString()).as(answer.body()).isEqualTo(rule);
        return problem;
    }

    /** What a rule keeps from them; returns the whole problem. */
    JsonNode isRefusedToRead(Place place, String rule) {
        return refused(place, asks(place), rule);
    }

    JsonNode reads(Place place) {
        return answered(() -> platform.get().get(place.service(), place.path(), username));
    }

    /** The items of all pages. */
    List<JsonNode> lists(Place place) {
        return answered(() -> platform.get().all(place.service(), place.path(), username));
    }

    /** What one service tells another takes a moment. Returns what is read in the end. */
    JsonNode waitsUntil(Place place, Predicate<JsonNode> holds) {
        return await(username + " reads " + place.path())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> answer(place), holds);
    }

    /** What is there, or nothing yet. */
    private JsonNode answer(Place place) {
        HttpResponse<String> answer = asks(place);
        return answer.statusCode() == 200
                ? Access.JSON.readTree(answer.body())
                : Access.JSON.missingNode();
    }

    private HttpResponse<String> asks(Place place) {
        return answered(() -> platform.get().ask(place.service(), place.path(), username));
    }

    /** Waits for a message about a contract whose subject contains these words. */
    JsonNode isTold(Place contract, String words) {
        List<JsonNode> found =
                await(username + " is told: " + words)
                        .atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(200))
                        .until(() -> messages(contract, words), it -> !it.isEmpty());
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }

    /** What the person's inbox says of a contract under a subject that contains these words. */
    List<JsonNode> messages(Place contract, String words) {
        return lists(Place.INBOX.at("?limit=100")).stream()
                .filter(it -> it.path("contractId").asString().equals(contract.id()))
                .filter(it -> it.path("subject").asString().contains(words))
                .toList();
    }

    /** The opaque subject of the person's sign-in, by which others name them. */
    String subject() {
        return platform.get().subject(username);
    }

    private static <T> T answered(Callable<T> call) {
        try {
            return call.call();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (RuntimeException asItIs) {
            throw asItIs;
        } catch (Exception stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
