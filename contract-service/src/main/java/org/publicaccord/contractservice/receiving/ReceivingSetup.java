package org.publicaccord.contractservice.receiving;

import java.time.InstantSource;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.contractservice.reading.PackageReading;
import org.publicaccord.contractservice.storing.StoredStates;
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
    LinkedContracts linkedContracts(Histories histories) {
        return new LinkedContracts(histories);
    }

    @Bean
    GrantLedgers grantLedgers(
            StoredStates states, Commands commands, Contracts contracts, InstantSource clock) {
        return new GrantLedgers(states, commands, contracts, clock);
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
