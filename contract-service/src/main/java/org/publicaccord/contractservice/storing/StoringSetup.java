package org.publicaccord.contractservice.storing;

import org.publicaccord.eventstore.EventNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store the names of what happens to contracts. */
@Configuration(proxyBeanMethods = false)
class StoringSetup {

    @Bean
    EventNames eventNames() {
        return ContractEventNames.all();
    }
}
