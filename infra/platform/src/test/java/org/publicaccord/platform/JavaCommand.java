package org.publicaccord.platform;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How a test starts another Java process with what it has on its own class path. */
final class JavaCommand {

    private JavaCommand() {}

    /**
     * The command for a small machine.
     *
     * @param heap the most that the heap may grow to, such as {@code 256m}
     */
    static List<String> of(String heap, String classPath, Class<?> main, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx" + heap,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                classPath,
                                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Those entries of this process's class path that a process is to have. */
    static String classPath(Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
