package org.publicaccord.servicekit.telemetry;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
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
                    .tag("outcome", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .register(meters);
        }
    }
}
