package org.publicaccord.eventstore.ledger;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.InstantSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.publicaccord.decider.Decision;
import org.publicaccord.eventstore.axon.DecidingAggregate;

/** The shell of a ledger: one line a command. */
@Aggregate(type = "ledger")
public final class Ledger extends DecidingAggregate<LedgerCommand, LedgerState, LedgerEvent> {

    Ledger() {
        super(new LedgerDecider(), LedgerCommand::ledger);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision<LedgerEvent> handle(LedgerCommand.Open command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision<LedgerEvent> handle(LedgerCommand.Enter command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision<LedgerEvent> handle(LedgerCommand.Close command, InstantSource clock) {
        return decide(command, clock);
    }
}
