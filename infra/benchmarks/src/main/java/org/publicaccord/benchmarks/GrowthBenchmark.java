package org.publicaccord.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.publicaccord.benchmarks.account.AccountDecider;
import org.publicaccord.benchmarks.account.AccountEvent;
import org.publicaccord.benchmarks.figures.Goal;
import org.publicaccord.benchmarks.figures.Latencies;
import org.publicaccord.benchmarks.figures.Outcome;
import org.publicaccord.benchmarks.figures.Unit;

/** What an append and a load cost in a small store and in a large one. */
final class GrowthBenchmark implements Benchmark {

    static final int TIMES_AS_LARGE = 100;

    private static final int WRITERS = 128;
    private static final int OPERATIONS = 100;
    private static final int SAMPLE = 1_000;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String about() {
        return "milliseconds to append to, and to load, one of many contracts, one after another,"
                + " in a store a hundred times as large as the other, side by side in one file.";
    }

    @Override
    public List<Outcome> measure(Place place, Sizes sizes) throws Exception {
        Filled small = new Filled(place, Math.max(100, sizes.contracts() / TIMES_AS_LARGE));
        Filled large = new Filled(place, sizes.contracts());
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(compare(sizes, "append", small, large, small::append, large::append));
        outcomes.add(compare(sizes, "load", small, large, small::load, large::load));
        return outcomes;
    }

    private static Outcome compare(
            Sizes sizes,
            String what,
            Filled small,
            Filled large,
            Callable<?> inSmall,
            Callable<?> inLarge)
            throws Exception {
        String peer = "the same at %,d".formatted(small.contracts);
        return Rounds.of(
                        sizes,
                        List.of(
                                Contender.of("ours", () -> typical(inLarge)),
                                Contender.of(peer, () -> typical(inSmall))))
                .compare(
                        "%s at %,d contracts".formatted(what, large.contracts),
                        peer,
                        Unit.MILLISECONDS,
                        new Goal.AtMost(1.25));
    }

    private static double typical(Callable<?> operation) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < OPERATIONS; i++) {
            long begun = System.nanoTime();
            operation.call();
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        return new Latencies(millis).percentile(50);
    }

    /** A store with so many contracts, some of which are remembered. */
    private static final class Filled {

        private final int contracts;
        private final OurStore store;
        private final ConcurrentLinkedQueue<String> sample = new ConcurrentLinkedQueue<>();

        Filled(Place place, int contracts) throws Exception {
            this.contracts = contracts;
            store =
                    place.closing(
                            new OurStore(
                                    place.freshDatabase("of-" + contracts), AccountEvent.states()));
            int each = Math.max(1, contracts / SAMPLE);
            Clients.write(WRITERS, contracts, _ -> () -> fill(each));
        }

        private String fill(int each) {
            String contract = append();
            if (store.next() % each == 0) {
                sample.add(contract);
            }
            return contract;
        }

        String append() {
            String contract = UUID.randomUUID().toString();
            store.engine().appendEvents(Payments.message(contract, 0, 0));
            return contract;
        }

        /** One contract after another, all over the store. */
        Object load() {
            String contract = sample.remove();
            sample.add(contract);
            var folded = store.snapshots().fold(contract, new AccountDecider());
            if (folded.version() == 0) {
                throw new IllegalStateException("there is no contract " + contract);
            }
            return folded;
        }
    }
}
