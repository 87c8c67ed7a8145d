package org.publicaccord.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * Looks for new messages in the notification service's database, at the next places of the boxes
 * that await some, every millisecond or two, and notes when it first saw each.
 */
final class Inboxes implements AutoCloseable {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int AHEAD = 4;
    private static final String EVENTS = "org.publicaccord.contract.";

    private final MongoCollection<Document> messages;
    private final Map<String, String> boxOfContract = new HashMap<>();
    private final Map<String, Long> lastOfBox = new ConcurrentHashMap<>();
    private final Map<String, Integer> awaited = new ConcurrentHashMap<>();
    private final Map<String, Long> seenAtNanos = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closing;

    Inboxes(MongoDatabase notifications) {
        messages = notifications.getCollection("messages");
        for (Document message : messages.find()) {
            String place = message.getString("place");
            String box = place.substring(0, place.lastIndexOf('#') + 1);
            lastOfBox.merge(box, number(place), Math::max);
            if ("COMMISSIONER".equals(message.getString("role"))) {
                boxOfContract.put(message.getString("contractId"), box);
            }
        }
        thread = Thread.ofPlatform().name("inboxes").daemon().start(this::look);
    }

    private static long number(String place) {
        return Long.parseLong(place.substring(place.lastIndexOf('#') + 1));
    }

    /** The contracts whose buyers' commissioners are told of them. */
    Set<String> contracts() {
        return boxOfContract.keySet();
    }

    /** From now on a message about this contract is looked for. */
    void await(String contract) {
        awaited.merge(contract, 1, Integer::sum);
    }

    private String box(String contract) {
        String box = boxOfContract.get(contract);
        if (box == null) {
            throw new IllegalArgumentException("nobody is told of " + contract);
        }
        return box;
    }

    /** When messages were first seen, by the ids of the events that they are about. */
    Map<String, Long> seenAtNanos() {
        return seenAtNanos;
    }

    /** Nothing is looked for any more. */
    void forget() {
        awaited.clear();
        seenAtNanos.clear();
    }

    private void look() {
        while (!closing) {
            List<String> places =
                    awaited.keySet().stream()
                            .map(this::box)
                            .distinct()
                            .flatMap(this::next)
                            .toList();
            if (!places.isEmpty()) {
                messages.find(Filters.in("place", places))
                        .projection(
                                Projections.include("place", "eventId", "eventType", "contractId"))
                        .forEach(this::note);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private Stream<String> next(String box) {
        long last = lastOfBox.getOrDefault(box, 0L);
        return LongStream.rangeClosed(last + 1, last + AHEAD).mapToObj(number -> box + number);
    }

    private void note(Document message) {
        long now = System.nanoTime();
        String place = message.getString("place");
        seenAtNanos.putIfAbsent(message.getString("eventId"), now);
        lastOfBox.merge(place.substring(0, place.lastIndexOf('#') + 1), number(place), Math::max);
        // What another service says of the contract meanwhile is not what is awaited.
        if (!message.getString("eventType").startsWith(EVENTS)) {
            return;
        }
        awaited.computeIfPresent(
                message.getString("contractId"), (_, count) -> count > 1 ? count - 1 : null);
    }

    @Override
    public void close() {
        closing = true;
        Ending.of(thread);
    }
}
