package org.publicaccord.biddingservice.storing;

import org.publicaccord.biddingservice.procedure.KnownProcedures;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.EventNames;
import org.publicaccord.eventstore.StateNames;
import org.publicaccord.eventstore.snapshots.Snapshots;
import org.publicaccord.eventstore.storage.Streams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells the event store the names of a procedure's events and states, and reads procedures from it.
 */
@Configuration(proxyBeanMethods = false)
public class StoringSetup {

    @Bean
    EventNames eventNames() {
        return ProcedureEventNames.all();
    }

    @Bean
    StateNames stateNames() {
        return ProcedureStateNames.all();
    }

    @Bean
    KnownProcedures knownProcedures(Streams streams, EventCodec codec, Snapshots snapshots) {
        return new FoldedProcedures(streams, codec, snapshots);
    }
}
