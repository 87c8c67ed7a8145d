package org.publicaccord.contractservice.receiving;

import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.reading.PackageReading;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.eventstore.CommitTail;
import org.publicaccord.eventstore.commanding.Commands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what takes commands. */
@Configuration(proxyBeanMethods = false)
class ReceivingSetup {

    @Bean
    Receiving receiving(BlobStore originals, Commands commands, CommitTail tail) {
        return new Receiving(new PackageReading(), originals, commands, tail);
    }

    @Bean
    ContractCommands contractCommands(Commands commands) {
        return new ContractCommands(commands);
    }

    @Bean
    Hosts hosts(Histories histories) {
        return new Hosts(histories);
    }

    @Bean
    Contributions contributions(BlobStore texts, ContractCommands contracts) {
        return new Contributions(texts, contracts);
    }

    @Bean
    RecordCommands recordCommands(Commands commands) {
        return new RecordCommands(commands);
    }
}
