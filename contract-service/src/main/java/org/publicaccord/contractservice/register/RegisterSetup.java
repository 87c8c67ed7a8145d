package org.publicaccord.contractservice.register;

import com.mongodb.client.MongoClient;
import java.time.InstantSource;
import org.publicaccord.contractservice.history.Happenings;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.eventstore.CommitTail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the register to its rows and to the event store. */
@Configuration(proxyBeanMethods = false)
class RegisterSetup {

    @Bean
    Register register(
            MongoClient mongo, @Value("${publicaccord.mongodb.database}") String database) {
        return new Register(mongo.getDatabase(database));
    }

    @Bean
    RegisterRebuild registerRebuild(Register register, Happenings happenings) {
        return new RegisterRebuild(register, happenings);
    }

    @Bean
    PortfolioReading portfolioReading(
            Register register, RegisterProgress progress, CommitTail tail, InstantSource clock) {
        return new PortfolioReading(register, progress, tail, clock);
    }

    @Bean
    ReservedContracts reservedContracts(Register register) {
        return new ReservedContracts(register);
    }

    @Bean
    SelectionYears selectionYears(Register register, Histories histories) {
        return new SelectionYears(register, histories);
    }

    @Bean
    ContractReading contractReading(Histories histories) {
        return new ContractReading(histories);
    }
}
