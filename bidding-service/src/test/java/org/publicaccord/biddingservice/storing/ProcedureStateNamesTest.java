package org.publicaccord.biddingservice.storing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.publicaccord.testkit.HouseRules;

/**
 * Snapshots keep the state of everything that has a history here. That each state reads back as it
 * was is tried on random walks.
 */
class ProcedureStateNamesTest {

    @Test
    void every_kind_of_stream_has_snapshots() {
        assertThat(ProcedureStateNames.all().streamTypes())
                .isEqualTo(
                        HouseRules.streamTypes(
                                HouseRules.mainClassesOf("org.publicaccord.biddingservice")))
                .containsExactly("procedure");
    }
}
