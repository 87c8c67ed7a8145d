package org.publicaccord.platform;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.publicaccord.platform.Evidence.Event;
import tools.jackson.databind.JsonNode;

/**
 * All that a platform holds, each read from where it is held.
 *
 * @param stored the events in each service's store, in the order of positions
 * @param onKafka the events on each service's topic, as {@code read_committed} readers see them
 */
record Held(
        Map<String, List<Event>> stored,
        Map<String, List<Event>> onKafka,
        List<Document> opportunities,
        List<Document> messages) {

    /** The services that record events. */
    static final List<String> SERVICES = List.of("contract", "bidding", "monitoring");

    static Held by(Access platform) {
        try (Evidence evidence = new Evidence(platform.endpoints())) {
            Map<String, List<Event>> stored = new LinkedHashMap<>();
            Map<String, List<Event>> onKafka = new LinkedHashMap<>();
            for (String service : SERVICES) {
                List<Long> positions = evidence.positions("publicaccord_" + service);
                assertThat(positions)
                        .as("positions of " + service)
                        .isEqualTo(upTo(positions.size()));
                stored.put(service, evidence.stored("publicaccord_" + service));
                onKafka.put(service, evidence.published("publicaccord." + service + ".v1"));
            }
            return new Held(
                    stored,
                    onKafka,
                    evidence.rows("publicaccord_bidding", "opportunities"),
                    evidence.rows("publicaccord_notification", "messages"));
        }
    }

    private static List<Long> upTo(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    /** The events of a service in the store, by their streams. */
    Map<String, List<Event>> streams(String service) {
        return stored.get(service).stream().collect(groupingBy(Event::stream));
    }

    /** How many events there are, of all services. */
    int events() {
        return stored.values().stream().mapToInt(List::size).sum();
    }

    /** The published events of a stream, such as a contract's, that nobody was told of. */
    List<Event> untold(String stream) {
        Set<String> told = messages.stream().map(it -> it.getString("eventId")).collect(toSet());
        return onKafka.values().stream()
                .flatMap(List::stream)
                .filter(it -> it.stream().equals(stream) && !told.contains(it.id()))
                .toList();
    }

    /** Store, Kafka, the portfolio and the inboxes tell of the same events. */
    void agrees(Access platform) throws IOException, InterruptedException {
        SERVICES.forEach(this::sameOnKafkaAsInTheStore);
        portfolioIsAtTheVersionOfTheStore(platform);
        listOfObligationsIsWhatEachContractOwes(platform);
        eachMessageTellsOnceOfWhatHappened();
    }

    private void sameOnKafkaAsInTheStore(String service) {
        List<Event> expected = stored.get(service).stream().map(Event::nameless).toList();
        List<Event> published = onKafka.get(service).stream().map(Event::nameless).toList();
        assertThat(published)
                .as("each event of %s once", service)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected);
        Map<String, List<Event>> streams = published.stream().collect(groupingBy(Event::stream));
        assertThat(streams)
                .as("each stream of %s in its order", service)
                .isEqualTo(expected.stream().collect(groupingBy(Event::stream)));
        streams.forEach((stream, events) ->
                assertThat(events.stream().map(Event::sequence))
                        .as("no gap in " + stream)
                        .isEqualTo(LongStream.range(0, events.size()).boxed().toList()));
    }

    private void portfolioIsAtTheVersionOfTheStore(Access platform)
            throws IOException, InterruptedException {
        Map<String, List<Event>> streams = streams("contract");
        List<JsonNode> portfolio =
                platform.all("contract-service", "/api/contracts?limit=100", "auditor");
        assertThat(portfolio)
                .as("each contract at the version of the store")
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.path("version").asInt())
                                .isEqualTo(
                                        streams.getOrDefault(row.path("id").asString(), List.of())
                                                .size()));
    }

    /** The list is a projection; what one contract owes is read from its events. */
    private void listOfObligationsIsWhatEachContractOwes(Access platform)
            throws IOException, InterruptedException {
        Set<String> owed = new TreeSet<>();
        for (String contract : streams("monitoring").keySet()) {
            platform.get(
                            "monitoring-service",
                            "/api/contracts/" + contract + "/obligations",
                            "auditor")
                    .path("items")
                    .forEach(it -> owed.add(inShort(it)));
        }
        Set<String> listed = new TreeSet<>();
        platform.all("monitoring-service", "/api/obligations?settled=true&limit=100", "auditor")
                .forEach(it -> listed.add(inShort(it)));
        Set<String> missing = new TreeSet<>(owed);
        missing.removeAll(listed);
        assertThat(missing).as("owed and not listed").isEmpty();
        listed.removeAll(owed);
        assertThat(listed).as("listed and not owed").isEmpty();
    }

    private static String inShort(JsonNode obligation) {
        return Stream.of("contractId", "code", "status", "dueOn", "evidence")
                .map(it -> obligation.path(it).asString(""))
                .collect(joining(" "));
    }

    private void eachMessageTellsOnceOfWhatHappened() {
        Set<String> happened =
                stored.values().stream().flatMap(List::stream).map(Event::id).collect(toSet());
        assertThat(messages.stream().map(it -> it.getString("eventId")))
                .as("told of nothing that did not happen")
                .isSubsetOf(happened);
        assertThat(messages.stream().map(Held::whatIsTold))
                .as("nobody is told twice")
                .doesNotHaveDuplicates();
    }

    static List<String> whatIsTold(Document message) {
        return List.of(
                message.getString("eventId"),
                message.getString("organisation"),
                message.getString("role"),
                message.getString("template"));
    }
}
