package org.publicaccord.contractservice.storing;

import org.publicaccord.eventstore.EventNames;
import org.publicaccord.eventstore.StateNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store the names of what happens to contracts, and of how they stand. */
@Configuration(proxyBeanMethods = false)
class StoringSetup {

    @Bean
    EventNames eventNames() {
        return ContractEventNames.all();
    }

    @Bean
    StateNames stateNames() {
        return ContractStateNames.all();
    }
}
