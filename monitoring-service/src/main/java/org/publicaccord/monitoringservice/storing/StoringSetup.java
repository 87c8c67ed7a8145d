package org.publicaccord.monitoringservice.storing;

import org.publicaccord.eventstore.EventNames;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.eventstore.snapshots.Snapshots;
import org.publicaccord.monitoringservice.watching.WatchDecider;
import org.publicaccord.monitoringservice.watching.Watches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store the names of a watch's events and states, and reads watches from it. */
@Configuration(proxyBeanMethods = false)
public class StoringSetup {

    @Bean
    EventNames eventNames() {
        return WatchEventNames.all();
    }

    @Bean
    StateNames stateNames() {
        return WatchStateNames.all();
    }

    @Bean
    Watches watches(Snapshots snapshots, WatchDecider decider) {
        return new FoldedWatches(snapshots, decider);
    }
}
