package org.publicaccord.contractservice.axon;

import java.time.InstantSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.publicaccord.contractservice.strategy.AskOfStrategy;
import org.publicaccord.contractservice.strategy.Strategies;
import org.publicaccord.contractservice.strategy.StrategyCommand;
import org.publicaccord.contractservice.strategy.StrategyEvent;
import org.publicaccord.contractservice.strategy.StrategyState;
import org.publicaccord.decider.Decision;
import org.publicaccord.eventstore.axon.DecidingAggregate;

/** A local strategy, as Axon sees it. */
@Aggregate(type = "strategy")
final class KeptStrategy extends DecidingAggregate<StrategyCommand, StrategyState, StrategyEvent> {

    KeptStrategy() {
        super(new Strategies(), command -> command.strategy().toString());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<StrategyEvent> handle(AskOfStrategy ask, InstantSource clock) {
        return decide(ask.command(), clock);
    }
}
