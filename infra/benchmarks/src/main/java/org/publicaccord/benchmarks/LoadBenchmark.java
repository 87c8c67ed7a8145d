package org.publicaccord.benchmarks;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.publicaccord.benchmarks.account.AccountCommand;
import org.publicaccord.benchmarks.account.AccountEvent;
import org.publicaccord.benchmarks.figures.Goal;
import org.publicaccord.benchmarks.figures.Latencies;
import org.publicaccord.benchmarks.figures.Outcome;
import org.publicaccord.benchmarks.figures.Unit;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.eventstore.snapshots.MongoSnapshotStorage;
import org.publicaccord.eventstore.snapshots.Snapshot;

/** One long contract, loaded so that a command can be decided. */
final class LoadBenchmark implements Benchmark {

    private static final String RAW = "raw read with decoding";
    private static final int LOADS_AT_HAND = 200;
    private static final int LOADS_FROM_SNAPSHOT = 20;
    private static final int FRESH = 300;
    private static final int LONGEST_WAIT_SECONDS = 30;

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String about() {
        return "milliseconds from sending a command until its contract was loaded and could"
                + " decide: kept at hand, from its snapshot, and from all of its events, one a"
                + " commit. Raw is one cursor over the same commits, each payload decoded.";
    }

    @Override
    public List<Outcome> measure(Place place, Sizes sizes) throws Exception {
        MongoDatabase database = place.freshDatabase("load");
        String contract = UUID.randomUUID().toString();
        var withSnapshots = place.closing(new OurStore(database, AccountEvent.states()));
        write(withSnapshots, contract, sizes.ofLongContract());
        awaitSnapshot(database, contract, sizes.ofLongContract());
        Deciding hot = place.closing(new Deciding(withSnapshots, 10));
        hot.send(new AccountCommand.Pay(contract, AccountEvent.Paid.numbered(0)));
        Deciding resuming = place.closing(new Deciding(withSnapshots, 0));
        Deciding cold =
                place.closing(
                        new Deciding(place.closing(new OurStore(database, StateNames.none())), 0));
        var raw = new RawReading(database);
        String events = "contract of %,d events".formatted(sizes.ofLongContract());
        Contender reading = Contender.of(RAW, () -> millis(raw::readAll));
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(
                compare(
                        sizes,
                        events + ", at hand",
                        () -> typical(hot, contract, LOADS_AT_HAND),
                        reading,
                        new Goal.NoMoreThan(0.2)));
        outcomes.add(
                compare(
                        sizes,
                        events + ", from its snapshot",
                        () -> typical(resuming, contract, LOADS_FROM_SNAPSHOT),
                        reading,
                        new Goal.NoMoreThan(5)));
        outcomes.add(
                compare(
                        sizes,
                        events + ", from its events",
                        () -> cold.millisToLoad(contract),
                        reading,
                        new Goal.AtMost(1.3)));
        return outcomes;
    }

    private static Outcome compare(
            Sizes sizes, String job, Callable<Double> ours, Contender reading, Goal goal)
            throws Exception {
        return Rounds.of(sizes, List.of(Contender.of("ours", ours), reading))
                .compare(job, RAW, Unit.MILLISECONDS, goal);
    }

    private static void write(OurStore store, String contract, int events) {
        for (int sequence = 0; sequence < events; sequence++) {
            store.engine().appendEvents(Payments.message(contract, sequence, sequence));
        }
    }

    /** Snapshots are taken beside the commands, and the last one may still be under way. */
    private static void awaitSnapshot(MongoDatabase database, String contract, int events)
            throws InterruptedException, TimeoutException {
        var kept = new MongoSnapshotStorage(database);
        long end = System.nanoTime() + LONGEST_WAIT_SECONDS * 1_000_000_000L;
        while (kept.find(contract).map(Snapshot::version).orElse(0L) < events - FRESH) {
            if (System.nanoTime() > end) {
                throw new TimeoutException(
                        "no snapshot was taken: " + kept.find(contract).map(Snapshot::version));
            }
            Thread.sleep(50);
        }
    }

    private static double typical(Deciding deciding, String contract, int loads) {
        List<Double> millis = new ArrayList<>();
        for (int load = 0; load < loads; load++) {
            millis.add(deciding.millisToLoad(contract));
        }
        return new Latencies(millis).percentile(50);
    }

    private static double millis(LongSupplier reading) {
        long begun = System.nanoTime();
        if (reading.getAsLong() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (System.nanoTime() - begun) / 1e6;
    }
}
