package org.publicaccord.monitoringservice.reading;

import java.time.InstantSource;
import java.time.LocalDate;
import org.publicaccord.monitoringservice.obligations.Obligations;
import org.publicaccord.monitoringservice.watching.WatchDecider;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;
import org.publicaccord.monitoringservice.watching.Watches;
import org.publicaccord.monitoringservice.watching.Watches.Known;

/** Answers how a contract performs, as it reads on the day that it is asked. */
final class KpiReading {

    private final Watches watches;
    private final Obligations obligations;
    private final InstantSource legalTime;

    KpiReading(Watches watches, Obligations obligations, InstantSource legalTime) {
        this.watches = watches;
        this.obligations = obligations;
        this.legalTime = legalTime;
    }

    /** The indicators of one contract; a problem if it is unknown. */
    Dated ofContract(String contractId) {
        Known known = KnownWatches.find(watches, contractId);
        Watching watch = known.watch();
        return new Dated(
                ContractKpis.of(
                        watch,
                        obligations.assessments(watch.contract(), watch.importedOn()),
                        LocalDate.ofInstant(legalTime.instant(), WatchDecider.LONDON)),
                known.version());
    }

    /**
     * What was read, and of which version.
     *
     * @param version how many events the watch has
     */
    record Dated(ContractKpis kpis, long version) {}
}
