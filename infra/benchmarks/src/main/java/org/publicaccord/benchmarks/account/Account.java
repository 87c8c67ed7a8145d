package org.publicaccord.benchmarks.account;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.InstantSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.publicaccord.decider.Decision;
import org.publicaccord.eventstore.axon.DecidingAggregate;

/** The shell of an account: one line a command. */
@Aggregate(type = AccountEvent.STREAM_TYPE)
public final class Account extends DecidingAggregate<AccountCommand, AccountState, AccountEvent> {

    Account() {
        super(new AccountDecider(), AccountCommand::contract);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision<AccountEvent> handle(AccountCommand.Pay command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision<AccountEvent> handle(AccountCommand.Repeat command, InstantSource clock) {
        return decide(command, clock);
    }
}
