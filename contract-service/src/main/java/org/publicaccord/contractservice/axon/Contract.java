package org.publicaccord.contractservice.axon;

import java.time.InstantSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.life.Ask;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.decider.Decision;
import org.publicaccord.eventstore.axon.DecidingAggregate;

/** A contract, as Axon sees it. The rules by which it is decided come with each command. */
@Aggregate(type = "contract")
final class Contract extends DecidingAggregate<ContractCommand, ContractState, ContractEvent> {

    Contract() {
        super(Contracts.ofHistory(), command -> command.contract().toString());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ContractEvent> handle(Ask ask, InstantSource clock, Contracts byTheRules) {
        return decide(ask.command(), clock, byTheRules);
    }
}
