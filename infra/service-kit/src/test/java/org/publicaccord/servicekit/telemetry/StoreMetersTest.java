package org.publicaccord.servicekit.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.publicaccord.eventstore.axon.Attempts;
import org.publicaccord.eventstore.axon.HotAggregates;
import org.publicaccord.eventstore.axon.HotAggregates.Happening;
import org.publicaccord.eventstore.snapshots.SnapshotFigures;
import org.publicaccord.eventstore.snapshots.SnapshotFigures.Outcome;

class StoreMetersTest {

    @Test
    void everyOutcomeOfASnapshotIsCounted() {
        SnapshotFigures figures = new SnapshotFigures();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        StoreMeters.bind(figures, meters);
        figures.count(Outcome.TAKEN);
        figures.count(Outcome.TAKEN);
        figures.count(Outcome.IGNORED_OTHER_REVISION);

        assertThat(meters.getMeters())
                .extracting(Meter::getId)
                .extracting(id -> id.getName() + " " + id.getTag("outcome"))
                .hasSize(Outcome.values().length)
                .contains("publicaccord.snapshots dropped", "publicaccord.snapshots used");
        assertThat(count(meters, "taken")).isEqualTo(2);
        assertThat(count(meters, "ignored-other-revision")).isEqualTo(1);
        assertThat(count(meters, "failed")).isZero();
    }

    @Test
    void aggregatesAtHandAreCounted() {
        HotAggregates hot = new HotAggregates(5, new Attempts());
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        StoreMeters.bind(hot, meters);

        hot.ofKind("contract").get("unknown");

        assertThat(
                        meters.get("publicaccord.aggregates")
                                .tag("outcome", "miss")
                                .functionCounter()
                                .count())
                .isEqualTo(1);
        assertThat(meters.get("publicaccord.aggregates.hot").gauge().value()).isZero();
        assertThat(meters.find("publicaccord.aggregates").functionCounters())
                .hasSize(Happening.values().length);
    }

    private static double count(SimpleMeterRegistry meters, String outcome) {
        return meters.get("publicaccord.snapshots")
                .tag("outcome", outcome)
                .functionCounter()
                .count();
    }
}
