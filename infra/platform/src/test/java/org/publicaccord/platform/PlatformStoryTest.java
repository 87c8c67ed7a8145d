package org.publicaccord.platform;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.publicaccord.embedded.EmbeddedBroker;
import org.publicaccord.platform.Evidence.Event;
import tools.jackson.databind.JsonNode;

/**
 * The whole platform on real input, in a process of its own that is killed, restarted, and made to
 * read everything again.
 */
@Execution(ExecutionMode.CONCURRENT)
class PlatformStoryTest {

    private static final Path REGISTER =
            Path.of("src/test/resources/contracts-finder/release-package.json").toAbsolutePath();
    private static final int CONTRACTS = 190;
    private static final int WRITERS = 4;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 24;
    private static final List<String> CONSUMER_GROUPS =
            List.of(
                    "bidding-service.opportunities",
                    "monitoring-service.watching",
                    "monitoring-service.deadlines",
                    "monitoring-service.obligations",
                    "notification-service.inbox");

    @TempDir Path folder;

    /** A command that was answered with success: the contract, and its version afterwards. */
    record Acknowledged(String contract, long version) {}

    @Test
    void
            killed_amid_commands_it_loses_nothing_and_read_again_from_the_first_event_it_tells_nobody_twice()
                    throws Exception {
        Path data = folder.resolve("data");
        List<Acknowledged> acknowledged;
        try (PlatformProcess platform =
                PlatformProcess.start(data, "--fresh", "--import", REGISTER.toString())) {
            assertThat(platform.output())
                    .contains("Imported 190, updated 10,")
                    .contains("rejected 0.");
            acknowledged = killAmidCommands(platform);
        }
        Held before;
        try (PlatformProcess platform = PlatformProcess.start(data)) {
            before = Held.by(platform);
            everythingAgrees(platform, before, acknowledged);
            assertThat(platform.stop()).as("exit status after SIGTERM").isIn(0, 143);
        }
        forgetWhatWasRead(data);
        try (PlatformProcess platform = PlatformProcess.start(data)) {
            Held after = Held.by(platform);
            assertThat(after).isEqualTo(before);
            everythingAgrees(platform, after, acknowledged);
        }
        System.out.printf(
                "acknowledged %d commands before the kill; %d contract events and %d monitoring events in the store"
                        + " and on Kafka; %d messages, the same after a replay from the first event%n",
                acknowledged.size(),
                before.stored().get("contract").size(),
                before.stored().get("monitoring").size(),
                before.messages().size());
    }

    private static List<Acknowledged> killAmidCommands(PlatformProcess platform) throws Exception {
        Queue<JsonNode> waiting =
                new ConcurrentLinkedQueue<>(
                        platform.all("contract-service", "/api/contracts?limit=100", "operator"));
        Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.execute(() -> correctOneAfterAnother(platform, waiting, acknowledged));
            }
            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (acknowledged.size() < ACKNOWLEDGED_BEFORE_THE_KILL
                    && System.nanoTime() < deadline) {
                Thread.sleep(5);
            }
            platform.kill();
        }
        assertThat(acknowledged)
                .as("commands acknowledged before the kill")
                .hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
        assertThat(waiting).as("commands that the kill came before").isNotEmpty();
        return List.copyOf(acknowledged);
    }

    private static void correctOneAfterAnother(
            PlatformProcess platform, Queue<JsonNode> waiting, Queue<Acknowledged> acknowledged) {
        JsonNode contract = waiting.poll();
        while (contract != null && platform.isAlive()) {
            try {
                String id = contract.path("id").asString();
                long version = contract.path("version").asLong();
                HttpResponse<String> answer =
                        platform.post(
                                "contract-service",
                                "/api/contracts/" + id + "/correction",
                                "operator",
                                "{\"title\": \"Corrected "
                                        + id
                                        + "\", \"because\": \"The register abbreviates it.\"}",
                                Map.of(
                                        "Idempotency-Key",
                                        "correct-" + id,
                                        "If-Match",
                                        "\"" + version + "\""));
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
                acknowledged.add(new Acknowledged(id, version + 1));
                contract = waiting.poll();
            } catch (IOException killed) {
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void everythingAgrees(
            PlatformProcess platform, Held held, List<Acknowledged> acknowledged) throws Exception {
        held.agrees(platform);

        Map<String, List<Event>> streams = held.streams("contract");
        assertThat(streams).hasSize(CONTRACTS);
        assertThat(acknowledged)
                .as("every acknowledged command is in the store")
                .allSatisfy(one ->
                        assertThat(streams.get(one.contract()))
                                .hasSizeGreaterThanOrEqualTo((int) one.version()));

        List<JsonNode> portfolio =
                platform.all("contract-service", "/api/contracts?limit=100", "auditor");
        assertThat(portfolio).hasSize(CONTRACTS);

        everyEventThatConcernsSomebodyWasToldOnce(held, portfolio);
    }

    /** Every contract's import and every correction reaches the buyer's commissioner, once. */
    private static void everyEventThatConcernsSomebodyWasToldOnce(
            Held held, List<JsonNode> portfolio) {
        Map<String, List<Document>> byContract =
                held.messages().stream()
                        .collect(groupingBy(message -> message.getString("contractId")));
        Map<String, List<Event>> streams = held.streams("contract");
        for (JsonNode contract : portfolio) {
            String id = contract.path("id").asString();
            List<String> told = new ArrayList<>();
            for (Document message : byContract.getOrDefault(id, List.of())) {
                if ("COMMISSIONER".equals(message.getString("role"))
                        && message.getString("eventType")
                                .startsWith("org.publicaccord.contract.")) {
                    told.add(message.getString("eventId"));
                }
            }
            assertThat(told).as("contract " + id).doesNotHaveDuplicates();
            List<String> events = streams.get(id).stream().map(Event::id).toList();
            assertThat(events).as("told of nothing that did not happen").containsAll(told);
            assertThat(told).as("told of the import").contains(events.getFirst());
            if (contract.path("title").asString().startsWith("Corrected")) {
                assertThat(told).as("told of the correction").contains(events.getLast());
            }
        }
    }

    /** Makes every consumer begin again at the first event. */
    private static void forgetWhatWasRead(Path data) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("broker"), 0);
                Admin admin =
                        Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.deleteConsumerGroups(CONSUMER_GROUPS).all().get(60, TimeUnit.SECONDS);
        }
    }
}
