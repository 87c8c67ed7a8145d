package org.publicaccord.monitoringservice.storing;

import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.EventNames;
import org.publicaccord.eventstore.storage.Streams;
import org.publicaccord.monitoringservice.watching.WatchDecider;
import org.publicaccord.monitoringservice.watching.Watches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store the names of a watch's events, and reads watches from it. */
@Configuration(proxyBeanMethods = false)
public class StoringSetup {

    @Bean
    EventNames eventNames() {
        return WatchEventNames.all();
    }

    @Bean
    Watches watches(Streams streams, EventCodec codec, WatchDecider decider) {
        return new FoldedWatches(streams, codec, decider);
    }
}
