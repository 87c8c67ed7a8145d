package org.publicaccord.benchmarks;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.publicaccord.benchmarks.account.AccountEvent;
import org.publicaccord.benchmarks.figures.Goal;
import org.publicaccord.benchmarks.figures.Outcome;
import org.publicaccord.benchmarks.figures.Unit;
import org.publicaccord.messaging.projecting.Rebuild;
import org.publicaccord.messaging.projecting.RebuildState;
import org.publicaccord.messaging.projecting.Rebuilds;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A projection, rebuilt beside the live one. */
final class RebuildBenchmark implements Benchmark {

    private static final String RAW = "raw cursor scan with decoding";
    private static final String STOCK = "Axon's pooled processor on the stock engine";
    private static final int WRITERS = 128;
    private static final int MOST_OF_STOCK = 5_000;
    private static final Duration LONGEST_REBUILD = Duration.ofMinutes(30);
    private static final Caller OPERATOR =
            new Caller("benchmarks", Set.of(Role.OPERATOR), "GB-GOR-X1", "Benchmarks");

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String about() {
        return "events a second into rows, one a contract of twenty events, from the order to"
                + " rebuild until the new rows are read. Raw is one cursor over the same commits,"
                + " each payload decoded, and writes nothing. The stock engine's processor writes"
                + " the same rows at its defaults, for a slice of time.";
    }

    @Override
    public List<Outcome> measure(Place place, Sizes sizes) throws Exception {
        MongoDatabase database = place.freshDatabase("rebuild");
        OurStore store = place.closing(new OurStore(database, AccountEvent.states()));
        Clients.write(WRITERS, sizes.events(), client -> new Payments(store.engine(), client));
        ConfigurableApplicationContext service = place.closing(service(place, database.getName()));
        Rebuilds rebuilds = service.getBean(Rebuilds.class);
        var raw = new RawReading(database);
        var stock =
                new StockProcessor(
                        place.freshDatabase("stock"), Math.min(MOST_OF_STOCK, sizes.events()));
        Rounds rounds =
                Rounds.of(
                        sizes,
                        List.of(
                                Contender.of(
                                        "ours", () -> sizes.events() / secondsToRebuild(rebuilds)),
                                Contender.of(RAW, () -> perSecond(raw)),
                                Contender.of(STOCK, () -> stock.perSecond(sizes.slice()))));
        String job = "rebuild of a projection of %,d events".formatted(sizes.events());
        return List.of(
                rounds.compare(job, RAW, Unit.PER_SECOND, new Goal.AtLeast(0.5)),
                rounds.compare(job, STOCK, Unit.PER_SECOND, new Goal.AtLeast(20)));
    }

    /** A service with that projection, and nothing else. */
    private static ConfigurableApplicationContext service(Place place, String database) {
        return new SpringApplicationBuilder(RebuildingService.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(
                        Map.of(
                                "spring.mongodb.uri",
                                place.storeUri(),
                                "spring.kafka.bootstrap-servers",
                                place.bootstrapServers(),
                                "publicaccord.service",
                                "benchmarks",
                                "publicaccord.mongodb.database",
                                database,
                                "publicaccord.event-store.enabled",
                                "true",
                                "logging.level.root",
                                "ERROR"))
                .run();
    }

    private static double secondsToRebuild(Rebuilds rebuilds) throws Exception {
        long begun = System.nanoTime();
        rebuilds.ask(Payers.NAME, OPERATOR);
        Rebuild rebuild = await(rebuilds, begun, RebuildState.SWITCHED);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (rebuild.state() != RebuildState.DONE) {
            await(rebuilds, begun, RebuildState.DONE);
        }
        return seconds;
    }

    private static Rebuild await(Rebuilds rebuilds, long begun, RebuildState wanted)
            throws InterruptedException, TimeoutException {
        while (System.nanoTime() - begun < LONGEST_REBUILD.toNanos()) {
            Rebuild now = rebuilds.list().getFirst().rebuild().orElseThrow();
            switch (now.state()) {
                case ASKED, FILLING, JOINING -> {}
                case SWITCHED, DONE -> {
                    if (wanted == RebuildState.SWITCHED || now.state() == wanted) {
                        return now;
                    }
                }
                case CANCELLED, FAILED -> throw new IllegalStateException(now.toString());
            }
            Thread.sleep(10);
        }
        throw new TimeoutException("the projection was not rebuilt");
    }

    private static double perSecond(RawReading raw) {
        long begun = System.nanoTime();
        long events = raw.readAll();
        return events / ((System.nanoTime() - begun) / 1e9);
    }
}
