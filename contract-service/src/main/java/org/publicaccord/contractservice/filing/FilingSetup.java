package org.publicaccord.contractservice.filing;

import java.time.InstantSource;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.contractservice.receiving.ContractCommands;
import org.publicaccord.contractservice.storing.StoredStates;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.rules.RulePacks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what files documents and gives them out. */
@Configuration(proxyBeanMethods = false)
class FilingSetup {

    @Bean
    DocumentFiles documentFiles(BlobStore blobs) {
        return new DocumentFiles(blobs);
    }

    @Bean
    DocumentReceiving documentReceiving(
            DocumentFiles files,
            StoredStates states,
            Contracts contracts,
            ContractCommands commands,
            InstantSource clock) {
        return new DocumentReceiving(files, states, contracts, commands, clock);
    }

    @Bean
    DocumentReading documentReading(
            DocumentFiles files, StoredStates states, RulePacks packs, InstantSource clock) {
        return new DocumentReading(files, states, packs, clock);
    }
}
