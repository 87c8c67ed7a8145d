package org.publicaccord.servicekit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewIdTest {

    @Test
    void an_id_is_of_version_7_and_of_the_variant_of_rfc_9562() {
        UUID id = NewId.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void an_id_of_a_later_millisecond_sorts_later() {
        assertThat(NewId.of(1_000, -1, -1).toString()).isLessThan(NewId.of(1_001, 0, 0).toString());
    }

    @Test
    void ids_do_not_meet() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(NewId.next());
        }
        assertThat(ids).hasSize(10_000);
    }
}
