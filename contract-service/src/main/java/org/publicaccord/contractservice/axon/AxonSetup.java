package org.publicaccord.contractservice.axon;

import org.publicaccord.contractservice.reacting.WhenTermIsKnownThenSetDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Makes contracts, and what follows from their events here, known to Axon. */
@Configuration(proxyBeanMethods = false)
@Import(Contract.class)
class AxonSetup {

    @Bean
    TermWatch termWatch(WhenTermIsKnownThenSetDeadlines reaction) {
        return new TermWatch(reaction);
    }
}
