package org.publicaccord.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class TroubleTest {

    private static final Instant BEGAN = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aPersonIsNeededOnceItHasGoneOnForAMinuteHoweverOftenItWasTried() {
        Trouble first = Trouble.goingOn(Optional.empty(), "the broker is away", BEGAN);
        Trouble later = Trouble.goingOn(Optional.of(first), "no answer", BEGAN.plusSeconds(50));

        assertThat(later).isEqualTo(new Trouble("no answer", BEGAN));
        assertThat(later.health(BEGAN.plusSeconds(60)).build().getStatus()).isEqualTo(Status.UP);
        assertThat(later.health(BEGAN.plusSeconds(61)).build().getStatus())
                .isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(later.health(BEGAN).build().getDetails())
                .containsEntry("because", "no answer")
                .containsEntry("since", BEGAN);
    }

    @Test
    void whatCannotBeHadIsNoNumberAndIsNotAskedForAgainAtOnce() {
        AtomicInteger asked = new AtomicInteger();
        Sampled<Long> away =
                new Sampled<>(() -> {
                    asked.incrementAndGet();
                    throw new IllegalStateException("the broker is away");
                });
        Sampled<Long> there = new Sampled<>(() -> 7L + asked.get());

        assertThat(away.show(Long::doubleValue)).isNaN();
        assertThat(away.show(Long::doubleValue)).isNaN();
        assertThat(asked).hasValue(1);
        assertThat(there.show(Long::doubleValue)).isEqualTo(8.0);
    }
}
