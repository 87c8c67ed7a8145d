package org.publicaccord.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Another JVM with the classes of this test, to be killed without warning. */
final class ChildProcess implements AutoCloseable {

    private static final String READY = "ready ";

    private final Process process;
    private final String address;
    private final List<String> saidSince;

    private ChildProcess(Process process, String address, List<String> saidSince) {
        this.process = process;
        this.address = address;
        this.saidSince = saidSince;
    }

    /** Starts {@code main}, and returns when it has printed {@link #announce its address}. */
    static ChildProcess start(Class<?> main, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(Arrays.asList(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            List<String> saidSince = Collections.synchronizedList(new ArrayList<>());
            return new ChildProcess(process, awaitAddress(process, saidSince), saidSince);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String awaitAddress(Process process, List<String> saidSince) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> listen(output, saidSince));
                return line.substring(READY.length());
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The child ended early:\n" + said);
    }

    private static void listen(BufferedReader output, List<String> said) {
        try {
            output.lines().forEach(said::add);
        } catch (UncheckedIOException killed) {
            // Its output ends with it, perhaps amid a line.
        }
    }

    /** What the child calls when it is ready for work; then it waits for its end. */
    static void announce(String address) throws InterruptedException {
        System.out.println(READY + address);
        Thread.currentThread().join();
    }

    String address() {
        return address;
    }

    /** How many lines with these words it has printed since it was ready. */
    long timesSaid(String words) {
        return List.copyOf(saidSince).stream().filter(line -> line.contains(words)).count();
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
