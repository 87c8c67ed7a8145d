package org.publicaccord.benchmarks;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.publicaccord.benchmarks.account.AccountEvent;
import org.publicaccord.benchmarks.figures.Goal;
import org.publicaccord.benchmarks.figures.Outcome;
import org.publicaccord.benchmarks.figures.Unit;

/** Durable appends by a few and by many clients. */
final class AppendBenchmark implements Benchmark {

    private static final int MANY = 128;
    private static final List<Integer> CLIENTS = List.of(1, 8, 32, MANY);
    private static final String RAW = "raw `insertOne`";
    private static final String STOCK = "Axon's stock MongoDB engine";

    @Override
    public String name() {
        return "append";
    }

    @Override
    public String about() {
        return "commits of one event a second, each durable (majority, journaled) before the next"
                + " of its client; raw are documents of the same content under the same unique"
                + " indexes, in one database each of the same store.";
    }

    @Override
    public List<Outcome> measure(Place place, Sizes sizes) throws Exception {
        MongoDatabase database = place.freshDatabase("ours");
        OurStore store = place.closing(new OurStore(database, AccountEvent.states()));
        new Payments(store.engine(), 0).call();
        RawInserts raw = new RawInserts(place.freshDatabase("raw"), database);
        EventStorageEngine stock = StockEngine.on(place.freshDatabase("stock"));
        List<Outcome> outcomes = new ArrayList<>();
        for (int clients : CLIENTS) {
            outcomes.addAll(measure(clients, sizes, store.engine(), raw, stock));
        }
        return outcomes;
    }

    private static List<Outcome> measure(
            int clients,
            Sizes sizes,
            EventStorageEngine ours,
            RawInserts raw,
            EventStorageEngine stock)
            throws Exception {
        Rounds rounds =
                Rounds.of(
                        sizes,
                        List.of(
                                Contender.of("ours", () -> pay(clients, sizes, ours)),
                                Contender.of(
                                        RAW,
                                        () ->
                                                Clients.perSecond(
                                                        clients, sizes.slice(), _ -> raw.client())),
                                Contender.of(STOCK, () -> pay(clients, sizes, stock))));
        String job = "durable append, %d client%s".formatted(clients, clients == 1 ? "" : "s");
        return List.of(
                rounds.compare(job, RAW, Unit.PER_SECOND, goal(clients, 1.5)),
                rounds.compare(job, STOCK, Unit.PER_SECOND, goal(clients, 1.8)));
    }

    private static double pay(int clients, Sizes sizes, EventStorageEngine engine)
            throws Exception {
        return Clients.perSecond(clients, sizes.slice(), client -> new Payments(engine, client));
    }

    private static Goal goal(int clients, double ratio) {
        return clients == MANY ? new Goal.AtLeast(ratio) : new Goal.None();
    }
}
