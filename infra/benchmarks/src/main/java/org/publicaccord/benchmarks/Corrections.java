package org.publicaccord.benchmarks;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Corrections of contracts over HTTP: each a command with its version, decided and stored. */
final class Corrections {

    private final RunningPlatform platform;
    private final BlockingQueue<Contract> free = new LinkedBlockingQueue<>();

    private record Contract(String id, long version) {}

    /**
     * A command that was answered.
     *
     * @param position of its commit in the service's store
     * @param answeredAtNanos when the answer had come
     */
    record Answered(String contract, long position, long answeredAtNanos) {}

    /**
     * Of contracts that a platform has.
     *
     * @param wanted which of them, by id
     */
    Corrections(RunningPlatform platform, Predicate<String> wanted) throws Exception {
        this.platform = platform;
        String next = "/api/contracts?limit=100";
        while (next != null) {
            JsonNode page = platform.get("contract-service", next, "operator");
            page.path("items")
                    .valueStream()
                    .filter(it -> wanted.test(it.path("id").asString()))
                    .forEach(it ->
                            free.add(
                                    new Contract(
                                            it.path("id").asString(),
                                            it.path("version").asLong())));
            JsonNode following = page.path("next");
            next = following.isNull() || following.isMissingNode() ? null : following.asString();
        }
    }

    /** Lets so many clients correct for a while, and waits until the platform has come to rest. */
    void warmUp(int clients, Duration time) throws Exception {
        Clients.perSecond(clients, time, _ -> this::correct);
        platform.awaitRest();
    }

    /** Corrects the contract that was corrected longest ago. */
    Answered correct() throws Exception {
        return correct(_ -> {});
    }

    /**
     * As {@link #correct()}.
     *
     * @param before is told the contract's id before the command is sent
     */
    Answered correct(Consumer<String> before) throws Exception {
        Contract contract = free.poll(30, TimeUnit.SECONDS);
        if (contract == null) {
            throw new IllegalStateException("no contract is free");
        }
        before.accept(contract.id());
        String key = UUID.randomUUID().toString();
        HttpResponse<String> answer =
                platform.post(
                        "contract-service",
                        "/api/contracts/" + contract.id() + "/correction",
                        "operator",
                        """
                        {"title": "Corrected %s", "because": "The register abbreviates it."}
                        """
                                .formatted(key),
                        Map.of(
                                "Idempotency-Key",
                                key,
                                "If-Match",
                                "\"" + contract.version() + "\""));
        long now = System.nanoTime();
        free.add(new Contract(contract.id(), contract.version() + 1));
        long position = Long.parseLong(answer.headers().firstValue("Position").orElseThrow());
        return new Answered(contract.id(), position, now);
    }
}
