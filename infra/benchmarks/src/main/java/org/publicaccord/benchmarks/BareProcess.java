package org.publicaccord.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** The bare application with what a Spring Boot web application has on its class path. */
final class BareProcess {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final int LONGEST_STOP_SECONDS = 30;

    /** The libraries of spring-boot-starter-webmvc, by the beginnings of their files' names. */
    private static final Set<String> LIBRARIES =
            Set.of(
                    "commons-logging-1",
                    "jackson-annotations-2",
                    "jackson-core-3",
                    "jackson-databind-3",
                    "jakarta.annotation-api",
                    "jspecify",
                    "jul-to-slf4j",
                    "log4j-api",
                    "log4j-to-slf4j",
                    "logback-classic",
                    "logback-core",
                    "micrometer-commons",
                    "micrometer-observation-1",
                    "slf4j-api",
                    "snakeyaml",
                    "spring-aop",
                    "spring-beans",
                    "spring-boot-4",
                    "spring-boot-autoconfigure",
                    "spring-boot-http-converter",
                    "spring-boot-jackson",
                    "spring-boot-servlet",
                    "spring-boot-tomcat",
                    "spring-boot-web-server",
                    "spring-boot-webmvc",
                    "spring-context-7",
                    "spring-core",
                    "spring-expression",
                    "spring-web-7",
                    "spring-webmvc-7",
                    "tomcat-embed-core",
                    "tomcat-embed-el",
                    "tomcat-embed-websocket");

    /** As {@code ./run} starts the platform. */
    private static final List<String> OPTIONS =
            List.of("-Xms256m", "-Xmx1g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

    private final Path directory;
    private final String classPath;

    BareProcess(Path directory) throws IOException {
        this.directory = directory;
        this.classPath = jar() + File.pathSeparator + libraries();
    }

    private Path jar() throws IOException {
        Path jar = directory.resolve("bare.jar");
        String name = BareApplication.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream code =
                        BareApplication.class.getClassLoader().getResourceAsStream(name)) {
            if (code == null) {
                throw new IOException("no " + name);
            }
            out.putNextEntry(new JarEntry(name));
            code.transferTo(out);
            out.closeEntry();
        }
        return jar;
    }

    private static String libraries() {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(it ->
                                LIBRARIES.stream()
                                        .anyMatch(Path.of(it).getFileName().toString()::startsWith))
                        .toList());
    }

    /** Makes the cache by which later starts are fast, as {@code ./run} does for the platform. */
    Path rehearse() throws IOException, InterruptedException {
        Path cache = directory.resolve("bare.aot");
        Process process = launch(List.of("-XX:AOTCacheOutput=" + cache), "rehearsed", "rehearse");
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        if (!Files.exists(cache)) {
            throw new IOException("no cache was made for the bare application");
        }
        return cache;
    }

    /**
     * Starts it, and stops it once it is ready.
     *
     * @return the seconds until it was ready, and its resident memory in MiB then
     */
    double[] start(List<String> options) throws Exception {
        Path ready = directory.resolve("ready");
        Files.deleteIfExists(ready);
        long begun = System.nanoTime();
        Process process = launch(options, "ready");
        try {
            RunningPlatform.awaitFile(ready, process, LONGEST_START);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new double[] {seconds, RunningPlatform.residentMebibytes(process)};
        } finally {
            process.destroy();
            if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private Process launch(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, BareApplication.class.getName()));
        command.add(directory.resolve(arguments[0]).toString());
        command.addAll(Arrays.asList(arguments).subList(1, arguments.length));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("bare-output.txt").toFile())
                .start();
    }
}
