package org.publicaccord.platform;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * Steady work for several instances, the same for the same seed: needs are worked out, put out to
 * tender and assessed, imported contracts corrected by two people at a time, obligations met.
 */
final class TrialLoad {

    private static final Duration BETWEEN_TENDERS = Duration.ofSeconds(6);
    private static final Duration BETWEEN_CORRECTIONS = Duration.ofMillis(800);
    private static final Duration BETWEEN_OBLIGATIONS = Duration.ofSeconds(1);
    private static final int SHORTEST_TENDER_SECONDS = 80;
    private static final int TENDER_SECONDS_MORE = 60;

    /** So few that the two people who correct them meet. */
    private static final int CORRECTED = 12;

    private final Instances instances;
    private final long seed;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Instant> closingTimes = new ConcurrentHashMap<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean going = true;

    TrialLoad(Instances instances, long seed) {
        this.instances = instances;
        this.seed = seed;
    }

    void begin() throws IOException, InterruptedException {
        List<String> contracts =
                page(Addresses.CONTRACT_SERVICE, "/api/contracts?limit=" + CORRECTED).stream()
                        .map(it -> it.path("id").asString())
                        .toList();
        List<JsonNode> obligations =
                page(Addresses.MONITORING_SERVICE, "/api/obligations?limit=100");
        goOn(() -> tenders(new Random(seed)));
        goOn(() -> corrections(contracts, new Random(seed + 1)));
        goOn(() -> corrections(contracts, new Random(seed + 2)));
        goOn(() -> obligationsMet(obligations));
    }

    private List<JsonNode> page(String service, String path)
            throws IOException, InterruptedException {
        return instances.get(service, path, "operator").path("items").valueStream().toList();
    }

    /** Begins nothing new, and lets everything come to its end. */
    void end(Duration atMost) throws InterruptedException {
        going = false;
        threads.shutdown();
        if (!threads.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            failures.add(new AssertionError("work did not come to its end within " + atMost));
        }
    }

    /** What did not go as it should. */
    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** When each tender closes, by its contract. */
    Map<String, Instant> closingTimes() {
        return Map.copyOf(closingTimes);
    }

    private interface Work {
        void go() throws IOException, InterruptedException;
    }

    private void goOn(Work work) {
        threads.execute(() -> {
            try {
                work.go();
            } catch (IOException | RuntimeException | AssertionError failure) {
                failures.add(failure);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void tenders(Random random) throws InterruptedException {
        for (int number = 1; going; number++) {
            int which = number;
            Duration time =
                    Duration.ofSeconds(
                            SHORTEST_TENDER_SECONDS + random.nextInt(TENDER_SECONDS_MORE));
            goOn(() -> tender(which, time));
            Thread.sleep(BETWEEN_TENDERS);
        }
    }

    private void tender(int number, Duration time) {
        ContractStory contract =
                ContractStory.beginsWithNeed(
                        instances,
                        """
                        {"title":"Peer support %d","description":"Peers support each other.",
                         "concerned":"People who leave homelessness.",
                         "category":"SERVICES","cpvCodes":["85312300"],"partners":[],
                         "authority":"SUB_CENTRAL","nation":"ENGLAND_AND_WALES",
                         "estimate":{"amount":900000,"currency":"GBP"}}
                        """
                                .formatted(number));
        contract.isCoDesigned();
        contract.takesTheRoute("COMPETITIVE_FLEXIBLE");
        TenderingStory tendering = new TenderingStory(instances, contract);
        tendering.isAdvertisedFor(time);
        closingTimes.put(contract.place().id(), tendering.closesAt());
        tendering.aQuestionIsAnswered();
        tendering.isOffered(instances.person("provider"), 800_000 + number);
        tendering.isOffered(instances.person("leisure-provider"), 810_000 + number);
        tendering.tendersClose();
        tendering.isAssessed("XX-BRIGHTBECK-CIC");
    }

    /** Whoever comes second is refused, for what they read is no longer so. */
    private void corrections(List<String> contracts, Random random)
            throws IOException, InterruptedException {
        for (int number = 1; going; number++) {
            String contract = contracts.get(random.nextInt(contracts.size()));
            String path = "/api/contracts/" + contract;
            String tag = instances.tag(Addresses.CONTRACT_SERVICE, path, "operator");
            HttpResponse<String> answer =
                    instances.post(
                            Addresses.CONTRACT_SERVICE,
                            path + "/correction",
                            "operator",
                            "{\"title\":\"Corrected %d\",\"because\":\"It was abbreviated.\"}"
                                    .formatted(random.nextInt()),
                            Map.of("Idempotency-Key", newKey(), "If-Match", tag));
            if (answer.statusCode() != 204 && answer.statusCode() != 412) {
                throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
            }
            Thread.sleep(BETWEEN_CORRECTIONS);
        }
    }

    private void obligationsMet(List<JsonNode> obligations)
            throws IOException, InterruptedException {
        for (JsonNode obligation : obligations) {
            if (!going) {
                return;
            }
            String path =
                    "/api/contracts/%s/obligations/%s/met"
                            .formatted(
                                    obligation.path("contractId").asString(),
                                    obligation.path("code").asString());
            HttpResponse<String> answer =
                    instances.post(
                            Addresses.MONITORING_SERVICE,
                            path,
                            "operator",
                            "{\"evidence\":\"https://example.org/evidence\"}",
                            Map.of("Idempotency-Key", newKey()));
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
            }
            Thread.sleep(BETWEEN_OBLIGATIONS);
        }
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
