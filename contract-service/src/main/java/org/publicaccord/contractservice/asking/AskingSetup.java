package org.publicaccord.contractservice.asking;

import java.time.InstantSource;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.storing.StoredStates;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.rules.RulePacks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what answers questions. */
@Configuration(proxyBeanMethods = false)
class AskingSetup {

    @Bean
    Asking asking(
            Histories histories,
            StoredStates states,
            BlobStore texts,
            RulePacks packs,
            InstantSource clock) {
        return new Asking(histories, states, texts, packs, clock);
    }

    @Bean
    WorkingAgreements workingAgreements(Histories histories) {
        return new WorkingAgreements(new Standings(histories));
    }
}
