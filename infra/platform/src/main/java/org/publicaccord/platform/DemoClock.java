package org.publicaccord.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import org.publicaccord.servicekit.time.MovableClock;

/** The demo's legal time, which goes on after a restart from where it was moved to. */
final class DemoClock {

    private final MovableClock clock;
    private final Path file;

    private DemoClock(MovableClock clock, Path file) {
        this.clock = clock;
        this.file = file;
    }

    static DemoClock keptIn(Path file) {
        return new DemoClock(new MovableClock(InstantSource.system(), aheadBy(file)), file);
    }

    MovableClock clock() {
        return clock;
    }

    /**
     * Moves legal time forward, and remembers it first: a clock that ran back after a crash would
     * contradict what was decided.
     *
     * @throws IllegalArgumentException if that moment is past or more than a hundred years ahead
     */
    synchronized Instant jumpTo(Instant moment) {
        MovableClock trial = new MovableClock(InstantSource.system(), clock.ahead());
        trial.jumpTo(moment);
        remember(trial.ahead());
        clock.jumpTo(moment);
        return clock.instant();
    }

    private void remember(Duration ahead) {
        try {
            Files.writeString(file, ahead.toString());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Duration aheadBy(Path file) {
        try {
            return Files.exists(file)
                    ? Duration.parse(Files.readString(file).strip())
                    : Duration.ZERO;
        } catch (IOException | DateTimeParseException cause) {
            throw new CannotRun(
                    "the demo's clock in "
                            + file
                            + " cannot be read; delete that file to go back to the present.",
                    cause);
        }
    }
}
