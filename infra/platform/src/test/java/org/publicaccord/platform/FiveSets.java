package org.publicaccord.platform;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import org.publicaccord.platform.Evidence.Committed;
import org.publicaccord.platform.Evidence.Event;
import org.publicaccord.platform.Instances.Acknowledged;
import org.publicaccord.published.Topic;

/**
 * What was acknowledged, what is in the stores and on Kafka, what projections took, and what people
 * were told, held against each other event by event. Each difference is a sentence.
 */
final class FiveSets {

    private static final String CONTRACT = "contract";

    private final Evidence evidence;
    private final Held held;
    private final List<String> differences = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    FiveSets(Evidence evidence, Held held) {
        this.evidence = evidence;
        this.held = held;
    }

    /** All that is not as it should be. */
    List<String> differences() {
        return differences;
    }

    /** How much was compared, a line a set. */
    List<String> figures() {
        return figures;
    }

    private void differ(String sentence, Object... what) {
        differences.add(sentence.formatted(what));
    }

    /** Each acknowledged command is one commit, where its answer said. */
    void acknowledgedAreStored(List<Acknowledged> acknowledged) {
        int events = 0;
        for (String service : Held.SERVICES) {
            Map<String, List<Committed>> byCommand =
                    evidence.commits("publicaccord_" + service).stream()
                            .collect(groupingBy(Committed::commandId));
            byCommand.forEach((command, commits) -> {
                if (commits.size() > 1) {
                    differ("stored %d times: command %s", commits.size(), command);
                }
            });
            for (Acknowledged one : acknowledged) {
                if (one.service().equals(service + "-service")) {
                    events += stored(one, byCommand.getOrDefault(one.commandId(), List.of()));
                }
            }
        }
        figures.add(
                "acknowledged: %d commands with %d events".formatted(acknowledged.size(), events));
    }

    private int stored(Acknowledged one, List<Committed> commits) {
        if (commits.isEmpty()) {
            differ("acknowledged and not in the store: %s", one);
            return 0;
        }
        Committed commit = commits.getFirst();
        if (commit.position() != one.position()) {
            differ("acknowledged elsewhere than it is, %d: %s", commit.position(), one);
        }
        return commit.events().size();
    }

    /** Each event of a store is once on Kafka, each stream in its order and without a gap. */
    void storedArePublished() {
        for (String service : Held.SERVICES) {
            List<Event> stored = held.stored().get(service);
            List<Event> published = held.onKafka().get(service);
            Map<String, Long> times = published.stream().collect(groupingBy(Event::id, counting()));
            Set<String> ids = stored.stream().map(Event::id).collect(toSet());
            stored.stream()
                    .filter(it -> !times.containsKey(it.id()))
                    .forEach(it -> differ("in the store and not on Kafka: %s of %s", it, service));
            times.forEach((id, count) -> {
                if (!ids.contains(id)) {
                    differ("on Kafka and not in the store: %s of %s", id, service);
                }
                if (count > 1) {
                    differ("%d times on Kafka: %s of %s", count, id, service);
                }
            });
            inOrder(service, stored, published);
            figures.add(
                    "%s: %d events in the store, %d on Kafka"
                            .formatted(service, stored.size(), published.size()));
        }
    }

    private void inOrder(String service, List<Event> stored, List<Event> published) {
        Map<String, List<Event>> streams =
                published.stream().map(Event::nameless).collect(groupingBy(Event::stream));
        stored.stream()
                .map(Event::nameless)
                .collect(groupingBy(Event::stream))
                .forEach((stream, events) -> {
                    if (!events.equals(streams.get(stream))) {
                        differ("in another order on Kafka: stream %s of %s", stream, service);
                    }
                });
    }

    /** Each row has taken the last event that there is for it, and with it all before. */
    void publishedAreProjected() {
        Set<String> contracts =
                evidence.commits("publicaccord_contract").stream()
                        .filter(it -> it.type().equals(CONTRACT))
                        .map(Committed::stream)
                        .collect(toSet());
        Map<String, List<Event>> registered = new HashMap<>(held.streams(CONTRACT));
        registered.keySet().retainAll(contracts);
        taken("register", "publicaccord_contract", "register-1", registered, it -> it, it -> it);
        String contractService = Topic.CONTRACT.source() + "/";
        taken(
                "opportunities",
                "publicaccord_bidding",
                "opportunities",
                told(CONTRACT),
                it -> it,
                it -> contractService + it);
        for (Topic topic : List.of(Topic.CONTRACT, Topic.BIDDING, Topic.MONITORING)) {
            String source = topic.source() + "/";
            taken(
                    "what notifications remember of " + topic.service(),
                    "publicaccord_notification",
                    "known_of_streams",
                    told(topic.service().replace("-service", "")),
                    it -> source + it,
                    it -> source + it);
        }
        obligationsAreUpToDate();
    }

    /** The published events of a service that say more than that something happened. */
    private Map<String, List<Event>> told(String service) {
        return held.onKafka().get(service).stream()
                .filter(it -> !it.name().contains(".withheld."))
                .collect(groupingBy(Event::stream));
    }

    private void taken(
            String projection,
            String database,
            String collection,
            Map<String, List<Event>> streams,
            Function<String, String> rowOf,
            Function<String, String> sequenceOf) {
        Map<String, Document> rows =
                evidence.rows(database, collection).stream()
                        .collect(toMap(it -> it.getString("_id"), it -> it));
        int events = 0;
        for (Map.Entry<String, List<Event>> stream : streams.entrySet()) {
            Document row = rows.getOrDefault(rowOf.apply(stream.getKey()), new Document());
            long last = lastTaken(row, sequenceOf.apply(stream.getKey()));
            stream.getValue().stream()
                    .filter(it -> it.sequence() > last)
                    .forEach(it -> differ("not taken by %s: %s", projection, it));
            events += (int) stream.getValue().stream().filter(it -> it.sequence() <= last).count();
            if (last > stream.getValue().getLast().sequence()) {
                differ("%s has taken what is not there: %s", projection, row.get("_id"));
            }
        }
        figures.add("%s: %d rows with %d events".formatted(projection, streams.size(), events));
    }

    private static long lastTaken(Document row, String stream) {
        Document sequences = row.get("_sequences", new Document());
        return ((Number) sequences.getOrDefault(stream, -1L)).longValue();
    }

    /** Rows of obligations are folded from the watch, so each is at its last event. */
    private void obligationsAreUpToDate() {
        Map<String, List<Event>> streams = held.streams("monitoring");
        List<Document> rows = evidence.rows("publicaccord_monitoring", "obligations");
        for (Document row : rows) {
            String contract = row.getString("contract");
            long last = lastTaken(row, Topic.MONITORING.source() + "/" + contract);
            List<Event> events = streams.getOrDefault(contract, List.of());
            if (last != events.size() - 1) {
                differ("obligation %s is at %d of %d", row.get("_id"), last, events.size() - 1);
            }
        }
        figures.add("obligations: %d rows".formatted(rows.size()));
    }

    /**
     * People were told what a reader tells them who reads everything once and undisturbed.
     *
     * @param undisturbed what that reader told
     */
    void peopleAreTold(List<Document> undisturbed) {
        Map<String, Document> told = byId(held.messages());
        Map<String, Document> expected = byId(undisturbed);
        expected.forEach((id, message) -> {
            Document there = told.get(id);
            if (there == null) {
                differ("nobody was told: %s", message);
            } else if (!there.equals(message)) {
                differ("told otherwise: %s instead of %s", there, message);
            }
        });
        told.forEach((id, message) -> {
            if (!expected.containsKey(id)) {
                differ("told, and should not have been: %s", message);
            }
        });
        Set<List<String>> once = new HashSet<>();
        for (Document it : held.messages()) {
            if (!once.add(Held.whatIsTold(it))) {
                differ("told twice: %s", it);
            }
        }
        figures.add(
                "notifications: %d messages, %d as told undisturbed"
                        .formatted(told.size(), expected.size()));
    }

    /** Without the place in its box and whether it was read, which are not of the event. */
    private static Map<String, Document> byId(List<Document> messages) {
        Map<String, Document> all = new TreeMap<>();
        for (Document message : messages) {
            Document content = new Document(message);
            content.remove("place");
            content.remove("read");
            all.put(message.getString("_id"), content);
        }
        return all;
    }
}
