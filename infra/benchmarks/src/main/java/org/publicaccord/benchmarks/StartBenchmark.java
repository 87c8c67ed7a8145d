package org.publicaccord.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.publicaccord.benchmarks.figures.Goal;
import org.publicaccord.benchmarks.figures.Outcome;
import org.publicaccord.benchmarks.figures.Unit;

/** From nothing to ready. */
final class StartBenchmark implements Benchmark {

    private static final String BARE = "a bare Spring Boot application";
    private static final String BARE_CACHED = "the same with an AOT cache of its own";
    private static final double MOST_MEBIBYTES = 1_536;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "seconds until `./run` from built jars is ready, on the data of an earlier start:"
                + " broker, store, sign-in, four services and console, with the AOT cache that the"
                + " first start made; and resident memory then. The bare application has one"
                + " endpoint, is started with the same memory settings, and is ready when Spring"
                + " Boot says so.";
    }

    @Override
    public List<Outcome> measure(Place place, Sizes sizes) throws Exception {
        RunningPlatform.withContracts(place).close();
        var bare = new BareProcess(place.directory());
        Path cache = bare.rehearse();
        Rounds rounds =
                Rounds.of(
                        sizes,
                        List.of(
                                new Contender("ours", () -> start(place)),
                                new Contender(BARE, () -> bare.start(List.of())),
                                new Contender(
                                        BARE_CACHED,
                                        () -> bare.start(List.of("-XX:AOTCache=" + cache)))));
        return List.of(
                rounds.compare("start to ready", 0, BARE, 0, Unit.SECONDS, new Goal.AtMost(3)),
                rounds.compare("start to ready", 0, BARE_CACHED, 0, Unit.SECONDS, new Goal.None()),
                rounds.compare(
                        "memory when ready",
                        1,
                        BARE,
                        1,
                        Unit.MEBIBYTES,
                        new Goal.NoMoreThan(MOST_MEBIBYTES)));
    }

    private static double[] start(Place place) throws Exception {
        long begun = System.nanoTime();
        try (RunningPlatform platform = RunningPlatform.start(place, "platform")) {
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new double[] {seconds, platform.residentMebibytes()};
        }
    }
}
