package org.publicaccord.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/**
 * A fresh platform in a process of its own, on a real broker and a real store, with the people who
 * work with it and a clock that goes on as the stories do. It is started once for all of them, for
 * a start takes longer than a story: one story begins on the day that the one before it ended on,
 * with contracts of its own.
 *
 * <pre>{@code
 * @RegisterExtension static final Story story = Story.together();
 * }</pre>
 */
final class Story implements Scene, BeforeAllCallback, AfterTestExecutionCallback {

    private static final Place CLOCK = new Place(Addresses.CONTRACT_SERVICE, "/api/demo/clock");

    /** Long enough that a command is on its way, short enough that it is seldom through. */
    private static final int HEAD_START_MILLIS = 15;

    private static final int LINES_TOLD = 120;

    private static final Story TOGETHER = new Story();

    private Path folder;
    private PlatformProcess platform;

    private Story() {}

    /** The story that all stories are part of, one after another. */
    static Story together() {
        return TOGETHER;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (platform != null) {
            return;
        }
        folder = Files.createTempDirectory("story");
        platform = PlatformProcess.start(data(), "--fresh");
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .put(Story.class, (AutoCloseable) this::end);
    }

    /** What the platform said last tells most of a failure. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            List<String> lines = platform.output().lines().toList();
            lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size())
                    .forEach(System.err::println);
        }
    }

    private void end() throws IOException, InterruptedException {
        if (platform != null) {
            platform.kill();
            platform.close();
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** One of the demo's people, by user name; they go on working after a restart. */
    @Override
    public Person person(String username) {
        return new Person(() -> platform, username);
    }

    @Override
    public Instant now() {
        return Instant.parse(person("operator").reads(CLOCK).path("now").asString());
    }

    @Override
    public void comes(Instant moment) {
        person("operator").puts(CLOCK, "{\"now\":\"%s\"}".formatted(moment));
    }

    /**
     * Kills the platform with signal 9 while a command is on its way, and starts it again. Whether
     * the command was carried out before is left to chance; said again with the same key it must
     * count once.
     */
    void isKilledAmid(Runnable command) throws InterruptedException {
        Thread underWay = Thread.ofVirtual().start(() -> untilTheKill(command));
        TimeUnit.MILLISECONDS.sleep(HEAD_START_MILLIS);
        platform.kill();
        underWay.join();
        platform.close();
        platform = PlatformProcess.start(data());
    }

    private static void untilTheKill(Runnable command) {
        try {
            command.run();
        } catch (UncheckedIOException killed) {
            // The connection broke: nobody knows what became of the command.
        }
    }

    /**
     * Waits until every event has arrived everywhere, and holds store, Kafka, projections and
     * inboxes against each other.
     */
    Held everythingAgrees() throws IOException, InterruptedException {
        List<URI> services =
                platform.endpoints()
                        .path("services")
                        .valueStream()
                        .map(it -> URI.create(it.asString()))
                        .toList();
        try (ServiceCalls operator = new ServiceCalls(platform.token("operator"))) {
            if (!new CatchingUp(operator, services).await()) {
                throw new AssertionError("some consumers did not catch up:\n" + platform.output());
            }
        }
        Held held = Held.by(platform);
        held.agrees(platform);
        return held;
    }
}
