package org.publicaccord.servicekit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private final AtomicReference<Instant> base = new AtomicReference<>(START);
    private final MovableClock clock = new MovableClock(base::get);

    @Test
    void runsLikeTheClockBelowItUntilItIsMoved() {
        base.set(START.plusSeconds(5));

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(5));
        assertThat(clock.ahead()).isZero();
    }

    @Test
    void runsOnFromWhereItWasMovedTo() {
        clock.jumpTo(START.plus(Duration.ofDays(90)));
        base.set(START.plusSeconds(7));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(90)).plusSeconds(7));
    }

    @Test
    void neverGoesBack() {
        clock.jumpTo(START.plus(Duration.ofDays(90)));

        assertThatThrownBy(() -> clock.jumpTo(START.plus(Duration.ofDays(89))))
                .hasMessageContaining("only moves forward");
        assertThat(clock.ahead()).isEqualTo(Duration.ofDays(90));
    }

    @Test
    void isNotMovedByATypingError() {
        assertThatThrownBy(() -> clock.jumpTo(Instant.MAX)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> clock.jumpTo(Instant.parse("3026-03-01T09:00:00Z")))
                .hasMessageContaining("a hundred years");
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void goesOnFromWhereAnEarlierRunLeftIt() {
        clock.jumpTo(START.plus(Duration.ofDays(3)));

        assertThat(new MovableClock(base::get, clock.ahead()).instant()).isEqualTo(clock.instant());
    }
}
