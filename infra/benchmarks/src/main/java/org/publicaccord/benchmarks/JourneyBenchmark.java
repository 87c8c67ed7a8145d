package org.publicaccord.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.publicaccord.benchmarks.Corrections.Answered;
import org.publicaccord.benchmarks.figures.Goal;
import org.publicaccord.benchmarks.figures.Latencies;
import org.publicaccord.benchmarks.figures.Outcome;
import org.publicaccord.benchmarks.figures.Unit;
import org.publicaccord.eventstore.storage.MongoCommitStorage;
import org.publicaccord.messaging.broker.Broker;

/** From an acknowledged command to the message about it in another service. */
final class JourneyBenchmark implements Benchmark {

    private static final String RAW = "raw Kafka, produced and consumed";
    private static final int PER_SECOND = 10;
    private static final int SLICES = 4;
    private static final Duration LONGEST_JOURNEY = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "journey";
    }

    @Override
    public String about() {
        return "milliseconds from the answer to a command (a correction over HTTP) until the"
                + " buyer's inbox in the notification service's database has the message about it,"
                + " over relay and Kafka, at %d commands a second; looked for every one or two"
                        .formatted(PER_SECOND)
                + " milliseconds. Raw is a record from send to poll on the same broker, as many a"
                + " second.";
    }

    @Override
    public List<Outcome> measure(Place place, Sizes sizes) throws Exception {
        RunningPlatform platform = place.closing(RunningPlatform.withContracts(place));
        // Before anybody looks at inboxes, else these messages would be taken for those awaited.
        new Corrections(platform, _ -> true).warmUp(PER_SECOND, sizes.platformWarmUp());
        MongoClient client = place.closing(Place.connect(platform.storeUri()));
        var inboxes = place.closing(new Inboxes(client.getDatabase("publicaccord_notification")));
        var corrections = new Corrections(platform, inboxes.contracts()::contains);
        MongoCollection<Document> commits =
                client.getDatabase(CommandBenchmark.CONTRACTS)
                        .getCollection(MongoCommitStorage.COLLECTION);
        String servers = platform.bootstrapServers();
        Broker broker = place.closing(new Broker(Map.of("bootstrap.servers", servers)));
        RoundTrips trips = place.closing(new RoundTrips(broker, servers));
        Duration time = sizes.slice().multipliedBy(SLICES);
        Rounds rounds =
                Rounds.of(
                        sizes,
                        List.of(
                                new Contender(
                                        "ours",
                                        () -> ends(journeys(corrections, inboxes, commits, time))),
                                new Contender(RAW, () -> ends(trips.measure(PER_SECOND, time)))));
        String job = "acknowledged command to notification, p";
        return List.of(
                rounds.compare(job + "50", 0, RAW, 0, Unit.MILLISECONDS, new Goal.AtMost(8)),
                rounds.compare(job + "99", 1, RAW, 1, Unit.MILLISECONDS, new Goal.AtMost(4)));
    }

    private static double[] ends(Latencies latencies) {
        return new double[] {latencies.percentile(50), latencies.percentile(99)};
    }

    private static Latencies journeys(
            Corrections corrections,
            Inboxes inboxes,
            MongoCollection<Document> commits,
            Duration time)
            throws Exception {
        inboxes.forget();
        List<Answered> answered =
                OfferedLoad.offer(PER_SECOND, time, () -> corrections.correct(inboxes::await));
        Map<Long, String> events = events(commits, answered);
        List<Double> millis = new ArrayList<>();
        for (Answered one : answered) {
            long seen = await(inboxes, events.getOrDefault(one.position(), ""));
            // Seen before its answer was read: no time at all.
            millis.add(Math.max(0.001, (seen - one.answeredAtNanos()) / 1e6));
        }
        return new Latencies(millis);
    }

    /** The ids of the events, by the positions of their commits. */
    private static Map<Long, String> events(
            MongoCollection<Document> commits, List<Answered> answered) {
        Map<Long, String> events = new HashMap<>();
        commits.find(Filters.in("_id", answered.stream().map(Answered::position).toList()))
                .forEach(commit ->
                        events.put(
                                commit.getLong("_id"),
                                commit.getList("events", Document.class)
                                        .getFirst()
                                        .getString("id")));
        return events;
    }

    private static long await(Inboxes inboxes, String event)
            throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + LONGEST_JOURNEY.toNanos();
        Long seen = inboxes.seenAtNanos().get(event);
        while (seen == null) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("no message came about the event " + event);
            }
            Thread.sleep(5);
            seen = inboxes.seenAtNanos().get(event);
        }
        return seen;
    }
}
