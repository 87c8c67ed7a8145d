package org.publicaccord.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A platform in a process of its own, as {@code ./run} starts it, so that it can be killed. */
final class PlatformProcess extends Access {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Process process;
    private final Path data;
    private final Path output;

    private PlatformProcess(Process process, Path data, Path output) {
        this.process = process;
        this.data = data;
        this.output = output;
    }

    /**
     * Starts it and waits until {@code endpoints.json} appears: everything imported, everything
     * caught up. One at a time, for two could choose the same port.
     */
    static synchronized PlatformProcess start(Path data, String... arguments)
            throws InterruptedException {
        return launch(data, arguments).awaitReady();
    }

    private static PlatformProcess launch(Path data, String... arguments) {
        try {
            Path output = data.resolveSibling(data.getFileName() + "-output.txt");
            List<String> command =
                    JavaCommand.of(
                            "1g",
                            JavaCommand.classPath(entry -> !entry.endsWith("test-classes")),
                            PlatformApplication.class,
                            "--data",
                            data.toString());
            command.addAll(List.of(arguments));
            // The run deletes it too, but not before this one could take the last run's for its
            // own.
            Files.deleteIfExists(data.resolve("endpoints.json"));
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                            .start();
            return new PlatformProcess(process, data, output);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private PlatformProcess awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!Files.exists(data.resolve("endpoints.json"))) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("the platform did not become ready:\n" + output());
            }
            Thread.sleep(100);
        }
        return this;
    }

    @Override
    JsonNode endpoints() {
        return JSON.readTree(data.resolve("endpoints.json").toFile());
    }

    @Override
    URI service(String name) {
        return URI.create(endpoints().path("services").path(name).asString());
    }

    /** Kills with signal 9: nothing can be finished or tidied. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks to stop, as Ctrl-C and SIGTERM do. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the platform did not stop within a minute:\n" + output());
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        super.close();
    }
}
