package org.publicaccord.platform;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;

/**
 * Looks all the time who holds the leases of each service: in the store, where a change of hands
 * must raise the token, and at the instances themselves, of which two may never hold one at once.
 */
final class LeaseWatch implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int ASK_EVERY = 10;
    private static final List<String> LEASES = List.of("relay", "deadlines");

    private final Instances instances;
    private final Evidence evidence;
    private final Map<String, Holding> holdings = new ConcurrentHashMap<>();
    private final List<Holding> moves = new CopyOnWriteArrayList<>();
    private final List<String> differences = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean watching = true;
    private volatile int asked;
    private volatile int doubled;

    /** Who holds a lease, and since when that is seen. */
    record Holding(String service, String lease, long token, String owner, Instant since) {}

    LeaseWatch(Instances instances) {
        this.instances = instances;
        this.evidence = new Evidence(instances.endpoints());
        this.thread = Thread.ofVirtual().start(this::watch);
    }

    /** All that must not be. */
    List<String> differences() {
        return differences;
    }

    /** How often a lease of this name was seen to change hands. */
    long moves(String lease) {
        return moves.stream().filter(it -> it.lease().equals(lease)).count();
    }

    /** How often all instances of a service were asked who holds a lease. */
    int asked() {
        return asked;
    }

    /** What an instance holds, as far as was seen. */
    List<Holding> heldBy(Instance instance) {
        return holdings.values().stream()
                .filter(it -> it.service().equals(instance.service()))
                .filter(it -> instance.isNamed(it.owner()))
                .toList();
    }

    /** When a lease was seen in the next hands. */
    Optional<Instant> movedOnFrom(Holding before) {
        return moves.stream()
                .filter(it ->
                        it.service().equals(before.service())
                                && it.lease().equals(before.lease())
                                && it.token() > before.token())
                .map(Holding::since)
                .findFirst();
    }

    /** How often two instances held the same lease. */
    int doubled() {
        return doubled;
    }

    private void watch() {
        try {
            for (int look = 0; watching; look++) {
                for (String service : Held.SERVICES) {
                    evidence.rows("publicaccord_" + service, "leases")
                            .forEach(it -> see(service + "-service", it));
                    if (look % ASK_EVERY == 0) {
                        ask(service + "-service");
                    }
                }
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            differences.add("leases are no longer watched: " + failed);
        }
    }

    private void see(String service, Document lease) {
        Holding now =
                new Holding(
                        service,
                        lease.getString("_id"),
                        lease.getLong("token"),
                        lease.getString("owner"),
                        Instant.now());
        Holding before = holdings.get(service + now.lease());
        if (before == null || before.token() != now.token()) {
            holdings.put(service + now.lease(), now);
        }
        if (before == null) {
            return;
        }
        if (now.token() < before.token()) {
            differences.add("a lease's token went back: %s, then %s".formatted(before, now));
        } else if (now.token() > before.token()) {
            moves.add(now);
        } else if (!now.owner().equals(before.owner())) {
            differences.add("one token, two owners: %s, then %s".formatted(before, now));
        }
    }

    /**
     * Asks one after the other, and the first one again: if all say yes, two held it at the same
     * time, and not one after the other.
     */
    private void ask(String service) throws InterruptedException {
        List<Instance> all = instances.of(service);
        if (all.size() < 2) {
            return;
        }
        Map<String, Boolean> first = heldAt(all.get(0));
        Map<String, Boolean> second = heldAt(all.get(1));
        Map<String, Boolean> again = new HashMap<>();
        if (LEASES.stream().anyMatch(it -> first.containsKey(it) && second.containsKey(it))) {
            again = heldAt(all.get(0));
            asked++;
        }
        for (String lease : LEASES) {
            if (Boolean.TRUE.equals(first.get(lease))
                    && Boolean.TRUE.equals(second.get(lease))
                    && Boolean.TRUE.equals(again.get(lease))) {
                doubled++;
                differences.add(
                        "%s is held by two instances of %s at %s"
                                .formatted(lease, service, Instant.now()));
            }
        }
    }

    private Map<String, Boolean> heldAt(Instance instance) throws InterruptedException {
        Map<String, Boolean> held = new HashMap<>();
        try {
            HttpResponse<String> meters =
                    instances.sendTo(
                            instance.address(),
                            "GET",
                            "/actuator/prometheus",
                            "operator",
                            "",
                            Map.of("Accept", "text/plain"));
            for (String line : new ArrayList<>(meters.body().lines().toList())) {
                LEASES.stream()
                        .filter(it ->
                                line.startsWith("publicaccord_lease_held{")
                                        && line.contains("lease=\"" + it + "\""))
                        .forEach(it -> held.put(it, line.endsWith(" 1.0")));
            }
        } catch (IOException dead) {
            return Map.of();
        }
        return held;
    }

    @Override
    public void close() throws InterruptedException {
        watching = false;
        thread.join();
        evidence.close();
    }
}
