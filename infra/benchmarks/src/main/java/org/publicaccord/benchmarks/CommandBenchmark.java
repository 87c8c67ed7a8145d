package org.publicaccord.benchmarks;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.List;
import org.publicaccord.benchmarks.figures.Goal;
import org.publicaccord.benchmarks.figures.Outcome;
import org.publicaccord.benchmarks.figures.Unit;

/** Commands over HTTP. */
final class CommandBenchmark implements Benchmark {

    static final String CONTRACTS = "publicaccord_contract";

    private static final String RAW = "raw `insertOne`";
    private static final List<Integer> CLIENTS = List.of(8, 32);
    private static final int MANY = 32;

    @Override
    public String name() {
        return "command";
    }

    @Override
    public String about() {
        return "corrections of imported contracts a second over HTTP on the running platform,"
                + " signed in, with If-Match and Idempotency-Key, decided, stored and answered;"
                + " relay, projections and inboxes work meanwhile. Raw are inserts of documents"
                + " like its commits into the platform's own store, when it has come to rest.";
    }

    @Override
    public List<Outcome> measure(Place place, Sizes sizes) throws Exception {
        RunningPlatform platform = place.closing(RunningPlatform.withContracts(place));
        var corrections = new Corrections(platform, _ -> true);
        MongoClient client = place.closing(Place.connect(platform.storeUri()));
        var raw = new RawInserts(client.getDatabase("bench-raw"), client.getDatabase(CONTRACTS));
        corrections.warmUp(MANY, sizes.platformWarmUp());
        List<Outcome> outcomes = new ArrayList<>();
        for (int clients : CLIENTS) {
            Rounds rounds =
                    Rounds.of(
                            sizes,
                            List.of(
                                    Contender.of(
                                            "ours",
                                            () -> corrected(platform, corrections, clients, sizes)),
                                    Contender.of(
                                            RAW,
                                            () ->
                                                    Clients.perSecond(
                                                            clients,
                                                            sizes.slice(),
                                                            _ -> raw.client()))));
            outcomes.add(
                    rounds.compare(
                            "command over HTTP, %d clients".formatted(clients),
                            RAW,
                            Unit.PER_SECOND,
                            clients == MANY ? new Goal.AtLeast(0.6) : new Goal.None()));
        }
        return outcomes;
    }

    private static double corrected(
            RunningPlatform platform, Corrections corrections, int clients, Sizes sizes)
            throws Exception {
        double perSecond =
                Clients.perSecond(clients, sizes.slice(), _ -> () -> corrections.correct());
        platform.awaitRest();
        return perSecond;
    }
}
