package org.publicaccord.benchmarks;

import org.publicaccord.benchmarks.account.AccountEvent;
import org.publicaccord.eventstore.EventNames;
import org.publicaccord.eventstore.setup.EventStoreDatabase;
import org.publicaccord.eventstore.setup.EventStoreSetup;
import org.publicaccord.messaging.MessagingSetup;
import org.publicaccord.messaging.projecting.ProjectingSetup;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** A service that has an event store and one projection of it. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    MongoAutoConfiguration.class,
    EventStoreSetup.class,
    MessagingSetup.class,
    ProjectingSetup.class
})
class RebuildingService {

    @Bean
    EventNames eventNames() {
        return AccountEvent.NAMES;
    }

    @Bean
    Payers payers(EventStoreDatabase database) {
        return new Payers(database.database());
    }
}
