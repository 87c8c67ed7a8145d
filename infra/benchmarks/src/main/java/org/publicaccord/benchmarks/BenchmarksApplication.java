package org.publicaccord.benchmarks;

import picocli.CommandLine;

/** Measures the platform against raw drivers and peers; {@code infra/benchmarks/run} starts it. */
public final class BenchmarksApplication {

    private BenchmarksApplication() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchmarkCommand()).execute(arguments));
    }
}
