package org.publicaccord.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The command line of {@code ./run}. Exit status 0 when stopped, 1 when it could not start, 2 when
 * asked wrongly.
 */
@Command(
        name = "run",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        header =
                "Starts Public Accord on this machine and stays in the foreground; Ctrl-C stops it.",
        footer = {
            "",
            "The platform starts its own Kafka broker and document store; only a JDK 25 is needed.",
            "When it is ready, endpoints.json in the data directory holds the addresses and the demo's personas."
        })
final class RunCommand implements Callable<Integer> {

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description =
                    "Import an OCDS 1.1 release package, or a 360Giving file in JSON, of at most 32"
                            + " MiB, once everything runs. Which it is, the file itself tells.")
    private @Nullable Path file;

    @Option(
            names = "--fresh",
            description = "Begin with an empty data directory: all earlier data is deleted.")
    private boolean fresh;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".data",
            description =
                    "Where the data is kept between runs (default: ${DEFAULT-VALUE} at the project's root).")
    private Path directory = Path.of(".data");

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Stop as soon as everything is ready; run learns from it what to load.")
    private boolean rehearsal;

    /** Runs until the process is told to stop. */
    static int execute(String... arguments) {
        return new CommandLine(new RunCommand()).execute(arguments);
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = new PrintWriter(System.out, true, UTF_8);
        try {
            Optional<Path> registerFile = Optional.ofNullable(file);
            registerFile.ifPresent(RunCommand::mustBeReadable);
            System.setProperty("publicaccord.logs", directory.resolve("logs").toString());
            try (DataDirectory data = DataDirectory.open(directory, fresh);
                    Platform platform = Platform.start(data, out)) {
                Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop"));
                if (registerFile.isPresent()) {
                    platform.importRegister(registerFile.get());
                }
                platform.announceReady();
                if (!rehearsal) {
                    platform.awaitStop();
                }
                return 0;
            }
        } catch (CannotRun refusal) {
            System.err.println("Public Accord cannot run: " + refusal.getMessage());
            return 1;
        }
    }

    private static void mustBeReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CannotRun(
                    "there is no readable file "
                            + file
                            + " to import; give the path of an OCDS release package or a 360Giving file.");
        }
    }
}
