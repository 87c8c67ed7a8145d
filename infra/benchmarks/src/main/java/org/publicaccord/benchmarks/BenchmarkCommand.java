package org.publicaccord.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.publicaccord.benchmarks.figures.Outcome;
import org.publicaccord.benchmarks.figures.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit status 0 when every part gave figures, 1 when one did not, 2 otherwise.
 */
@Command(
        name = "infra/benchmarks/run",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        header = "Measures the platform against raw drivers and peers, interleaved in one run.")
final class BenchmarkCommand implements Callable<Integer> {

    private static final List<Benchmark> ALL =
            List.of(
                    new AppendBenchmark(),
                    new RelayBenchmark(),
                    new CommandBenchmark(),
                    new JourneyBenchmark(),
                    new RebuildBenchmark(),
                    new LoadBenchmark(),
                    new GrowthBenchmark(),
                    new PortfolioBenchmark(),
                    new StartBenchmark());

    @Option(names = "--only", split = ",", paramLabel = "PART", description = "Only these parts.")
    private List<String> only = List.of();

    @Option(names = "--quick", description = "Small sizes, to see in a minute that all runs.")
    private boolean quick;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            description = "How often contenders take turns (7).")
    private @Nullable Integer pairs;

    @Option(names = "--events", paramLabel = "N", description = "Events to rebuild from (50,000).")
    private @Nullable Integer events;

    @Option(
            names = "--contracts",
            paramLabel = "N",
            description =
                    "Contracts of the large store and of the large register (100,000); the small ones have a hundredth.")
    private @Nullable Integer contracts;

    @Option(names = "--mongo", paramLabel = "URI", description = "A replica set to measure on.")
    private @Nullable String mongo;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "A cluster to measure on.")
    private @Nullable String kafka;

    @Option(names = "--root", hidden = true, description = "The root of the repository.")
    private Path root = Path.of("");

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description =
                    "The page whose figures are written anew; docs/benchmarks.md for a whole run.")
    private @Nullable Path page;

    @Spec private @Nullable CommandSpec spec;

    private final PrintWriter out = new PrintWriter(System.out, true, UTF_8);

    @Override
    public Integer call() throws IOException {
        List<Benchmark> chosen = chosen();
        out.println(Machine.here().sentence());
        Map<Benchmark, List<Outcome>> outcomes = new LinkedHashMap<>();
        for (Benchmark benchmark : chosen) {
            out.printf("%n%s: %s%n", benchmark.name(), benchmark.about());
            outcomes.put(benchmark, measured(benchmark));
        }
        String figures = figures(outcomes);
        out.printf("%n%s%n", figures);
        Optional<Path> written = page();
        if (written.isPresent()) {
            Page.write(written.get(), figures);
            out.println("Written to " + written.get());
        }
        boolean whole =
                outcomes.values().stream()
                        .flatMap(List::stream)
                        .allMatch(it -> it instanceof Outcome.Row);
        return whole ? 0 : 1;
    }

    private List<Benchmark> chosen() {
        List<String> names = ALL.stream().map(Benchmark::name).toList();
        if (!names.containsAll(only) && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "--only takes of " + String.join(", ", names));
        }
        return ALL.stream().filter(it -> only.isEmpty() || only.contains(it.name())).toList();
    }

    private List<Outcome> measured(Benchmark benchmark) {
        List<Outcome> outcomes = new ArrayList<>();
        long begun = System.nanoTime();
        try (var place =
                new Place(
                        root.toAbsolutePath().normalize(),
                        Optional.ofNullable(mongo),
                        Optional.ofNullable(kafka))) {
            outcomes.addAll(benchmark.measure(place, sizes()));
        } catch (Exception | LinkageError failed) {
            failed.printStackTrace();
            outcomes.add(new Outcome.NotMeasured(benchmark.name(), "", Rounds.because(failed)));
        }
        outcomes.forEach(it -> out.println("  " + Table.sentence(it)));
        out.printf("  (%d s)%n", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        return outcomes;
    }

    private Sizes sizes() {
        Sizes usual =
                quick
                        ? new Sizes(
                                Duration.ZERO,
                                2,
                                Duration.ofMillis(300),
                                3_000,
                                1_000,
                                2_000,
                                Duration.ofSeconds(20))
                        : new Sizes(
                                Duration.ofSeconds(30),
                                7,
                                Duration.ofMillis(1_500),
                                50_000,
                                10_000,
                                100_000,
                                Duration.ofMinutes(20));
        return new Sizes(
                usual.warmUp(),
                Optional.ofNullable(pairs).orElse(usual.pairs()),
                usual.slice(),
                Optional.ofNullable(events).orElse(usual.events()),
                usual.ofLongContract(),
                Optional.ofNullable(contracts).orElse(usual.contracts()),
                usual.limit());
    }

    private String figures(Map<Benchmark, List<Outcome>> outcomes) {
        String store =
                Optional.ofNullable(mongo)
                        .map(_ -> "a MongoDB replica set")
                        .orElse("the embedded store");
        String broker =
                Optional.ofNullable(kafka)
                        .map(_ -> "a Kafka cluster")
                        .orElse("the embedded broker");
        return "Measured at %s on %s and %s. %s\n\n"
                        .formatted(
                                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                                store,
                                broker,
                                Machine.here().sentence())
                + outcomes.entrySet().stream()
                        .map(it ->
                                "**%s**: %s\n\n%s"
                                        .formatted(
                                                it.getKey().name(),
                                                it.getKey().about(),
                                                Table.markdown(it.getValue())))
                        .collect(Collectors.joining("\n"));
    }

    /** A run of some parts, or of small sizes, does not speak for all. */
    private Optional<Path> page() {
        Path usual = root.resolve("docs/benchmarks.md");
        return Optional.ofNullable(page)
                .or(() ->
                        Optional.of(usual)
                                .filter(it -> !quick && only.isEmpty() && Files.isRegularFile(it)));
    }
}
