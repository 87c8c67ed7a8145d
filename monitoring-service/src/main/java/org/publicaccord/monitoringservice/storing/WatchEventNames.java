package org.publicaccord.monitoringservice.storing;

import org.publicaccord.eventstore.EventNames;
import org.publicaccord.monitoringservice.watching.WatchEvent.ContractFollowed;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineApproaching;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchEvent.KpiAssessed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;

/** The names on disk of the events of a watch, the newest revision of each. */
public final class WatchEventNames {

    private WatchEventNames() {}

    /** All events of a watch at their current revision. */
    public static EventNames all() {
        return EventNames.builder()
                .name("watch.obligations-determined", 1, ObligationsDetermined.class)
                .name("watch.contract-followed", 1, ContractFollowed.class)
                .name("watch.deadline-approaching", 1, DeadlineApproaching.class)
                .name("watch.deadline-missed", 1, DeadlineMissed.class)
                .name("watch.deadline-met", 1, DeadlineMet.class)
                .name("watch.kpi-assessed", 1, KpiAssessed.class)
                .json(StoredJson::shape)
                .build();
    }
}
