package org.publicaccord.servicekit.telemetry;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.publicaccord.eventstore.axon.HotAggregates;
import org.publicaccord.eventstore.axon.HotAggregates.Happening;
import org.publicaccord.eventstore.snapshots.SnapshotFigures;
import org.publicaccord.eventstore.snapshots.SnapshotFigures.Outcome;

/** What the event store counts, as meters. */
final class StoreMeters {

    private StoreMeters() {}

    static void bind(SnapshotFigures figures, MeterRegistry meters) {
        for (Outcome outcome : Outcome.values()) {
            FunctionCounter.builder(
                            "publicaccord.snapshots", figures, counted -> counted.of(outcome))
                    .description("what became of snapshots of streams")
                    .tag("outcome", word(outcome))
                    .register(meters);
        }
    }

    static void bind(HotAggregates hot, MeterRegistry meters) {
        for (Happening happening : Happening.values()) {
            FunctionCounter.builder(
                            "publicaccord.aggregates", hot, counted -> counted.of(happening))
                    .description("whether commands found their aggregate at hand")
                    .tag("outcome", word(happening))
                    .register(meters);
        }
        Gauge.builder("publicaccord.aggregates.hot", hot, HotAggregates::size)
                .description("aggregates that are kept at hand")
                .register(meters);
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
