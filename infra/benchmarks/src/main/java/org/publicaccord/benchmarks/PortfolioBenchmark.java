package org.publicaccord.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.publicaccord.benchmarks.figures.Goal;
import org.publicaccord.benchmarks.figures.Outcome;
import org.publicaccord.benchmarks.figures.Unit;
import org.publicaccord.embedded.EmbeddedStore;

/** A page of the list of contracts. */
final class PortfolioBenchmark implements Benchmark {

    private static final int PAGE = 50;
    private static final int IN_A_ROW = 15;
    private static final int SHORTEST_WORD = 5;

    /**
     * One list.
     *
     * @param path what is asked over HTTP
     * @param filter what that asks the database
     */
    private record Asked(String what, String path, Document filter) {}

    /** The first page, and one each by a stage and a word that some contract has. */
    private static List<Asked> lists(Document row) {
        String stage = row.getString("stage");
        String word =
                row.getList("words", String.class).stream()
                        .filter(it -> it.length() >= SHORTEST_WORD)
                        .findFirst()
                        .orElseThrow();
        String path = "/api/contracts?limit=" + PAGE;
        return List.of(
                new Asked("first page", path, new Document()),
                new Asked(
                        "page of a stage", path + "&stage=" + stage, new Document("stage", stage)),
                new Asked(
                        "page of a search",
                        path + "&q=" + word,
                        new Document("words", new Document("$regex", "^" + word))));
    }

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public String about() {
        return "milliseconds for a page of %d contracts over HTTP, in order of title, of a register"
                        .formatted(PAGE)
                + " whose rows are an imported register's, copied under other ids. Raw is the"
                + " driver's find by the same filter, order and index in the same store. Of each"
                + " turn the median of %d in a row.".formatted(IN_A_ROW);
    }

    @Override
    public List<Outcome> measure(Place place, Sizes sizes) throws Exception {
        int most = Math.max(1_000, sizes.contracts());
        int few = most / GrowthBenchmark.TIMES_AS_LARGE;
        RunningPlatform.withContracts(place).close();
        List<Asked> lists = enlarge(RunningPlatform.store(place), most, few);
        RunningPlatform platform = place.closing(RunningPlatform.again(place));
        MongoClient client = place.closing(Place.connect(platform.storeUri()));
        var copies = new RegisterCopies(client.getDatabase(CommandBenchmark.CONTRACTS));
        MongoCollection<Document> large = copies.named("large");
        warmUp(platform, lists, sizes.platformWarmUp());
        List<Outcome> outcomes = new ArrayList<>();
        for (Asked asked : lists) {
            String raw = "raw find on the same index";
            String smaller = "the same at %,d".formatted(few);
            Rounds rounds =
                    Rounds.of(
                            sizes,
                            List.of(
                                    Contender.of(
                                            "ours", () -> pages(platform, copies, "large", asked)),
                                    Contender.of(raw, () -> finds(large, asked)),
                                    Contender.of(
                                            smaller,
                                            () -> pages(platform, copies, "small", asked))));
            String job = "%s at %,d contracts".formatted(asked.what(), most);
            outcomes.add(rounds.compare(job, raw, Unit.MILLISECONDS, new Goal.AtMost(1.5)));
            outcomes.add(rounds.compare(job, smaller, Unit.MILLISECONDS, new Goal.AtMost(1.25)));
        }
        return outcomes;
    }

    /**
     * Puts a large register and a small one beside that of a platform that is stopped, and asks for
     * each list: the embedded store makes an index, of all rows, when something first asks for it.
     */
    private static List<Asked> enlarge(Path directory, int most, int few) {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            var copies = new RegisterCopies(client.getDatabase(CommandBenchmark.CONTRACTS));
            List<Asked> lists = lists(copies.some());
            for (MongoCollection<Document> rows :
                    List.of(copies.copy("large", most), copies.copy("small", few))) {
                for (Asked asked : lists) {
                    find(rows, asked.filter());
                    if (rows.countDocuments(asked.filter()) == 0) {
                        throw new IllegalStateException("nothing is found by " + asked.filter());
                    }
                }
            }
            return lists;
        }
    }

    /** On the register that was imported: between copies one has to wait, and would hardly read. */
    private static void warmUp(RunningPlatform platform, List<Asked> lists, Duration time)
            throws Exception {
        var next = new AtomicInteger();
        Clients.perSecond(
                1,
                time,
                _ ->
                        () ->
                                platform.get(
                                        "contract-service",
                                        lists.get(next.getAndIncrement() % lists.size()).path(),
                                        "commissioner"));
    }

    private static double pages(
            RunningPlatform platform, RegisterCopies copies, String size, Asked asked)
            throws Exception {
        copies.read(size);
        return median(() -> {
            int items =
                    platform.get("contract-service", asked.path(), "commissioner")
                            .path("items")
                            .size();
            if (items == 0) {
                throw new IllegalStateException("an empty page: " + asked.path());
            }
        });
    }

    private static double finds(MongoCollection<Document> rows, Asked asked) throws Exception {
        return median(() -> find(rows, asked.filter()));
    }

    private static void find(MongoCollection<Document> rows, Document filter) {
        rows.find(filter).sort(new Document("byTitle", 1)).limit(PAGE + 1).into(new ArrayList<>());
    }

    @FunctionalInterface
    private interface Asking {
        void ask() throws Exception;
    }

    /** Of some in a row: the first one after a pause finds everything cold. */
    private static double median(Asking asking) throws Exception {
        double[] millis = new double[IN_A_ROW];
        for (int turn = 0; turn < IN_A_ROW; turn++) {
            long begun = System.nanoTime();
            asking.ask();
            millis[turn] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return millis[IN_A_ROW / 2];
    }
}
