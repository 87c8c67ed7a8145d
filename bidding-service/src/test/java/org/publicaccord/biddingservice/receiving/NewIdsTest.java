package org.publicaccord.biddingservice.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ids as RFC 9562 has them. */
class NewIdsTest {

    private static final Instant NOON = Instant.parse("2027-01-11T12:00:00Z");

    @Test
    void are_of_version_7_and_tell_the_millisecond_they_were_made_in() {
        UUID id = new NewIds(() -> NOON).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void are_never_the_same() {
        NewIds ids = new NewIds(() -> NOON);
        Set<UUID> made = new HashSet<>();
        for (int count = 0; count < 10_000; count++) {
            made.add(ids.next());
        }
        assertThat(made).hasSize(10_000);
    }
}
