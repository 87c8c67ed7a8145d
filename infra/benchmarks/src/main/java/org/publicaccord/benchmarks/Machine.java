package org.publicaccord.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine that figures come from. */
record Machine(String processor, int cores, long memoryMebibytes, String jdk, String system) {

    static Machine here() {
        return new Machine(
                processorName().orElse(System.getProperty("os.arch")),
                Runtime.getRuntime().availableProcessors(),
                memory(),
                "%s %s"
                        .formatted(
                                System.getProperty("java.vendor"),
                                System.getProperty("java.runtime.version")),
                "%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.version")));
    }

    /** As Linux tells; other systems do not have the file. */
    private static Optional<String> processorName() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(it -> it.startsWith("model name"))
                    .findFirst()
                    .map(it -> it.substring(it.indexOf(':') + 1).strip());
        } catch (IOException elsewhere) {
            return Optional.empty();
        }
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() >> 20
                : 0;
    }

    /** In a sentence. */
    String sentence() {
        return "%s, %d cores, %,d MiB of memory; %s; %s."
                .formatted(processor, cores, memoryMebibytes, jdk, system);
    }
}
