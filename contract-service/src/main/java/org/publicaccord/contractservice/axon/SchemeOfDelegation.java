package org.publicaccord.contractservice.axon;

import java.time.InstantSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.publicaccord.contractservice.authority.AskOfAuthority;
import org.publicaccord.contractservice.authority.AuthorityCommand;
import org.publicaccord.contractservice.authority.AuthorityEvent;
import org.publicaccord.contractservice.authority.Powers;
import org.publicaccord.contractservice.authority.Schemes;
import org.publicaccord.decider.Decision;
import org.publicaccord.eventstore.axon.DecidingAggregate;

/** The scheme of delegation of one organisation, as Axon sees it. */
@Aggregate(type = "authority")
final class SchemeOfDelegation extends DecidingAggregate<AuthorityCommand, Powers, AuthorityEvent> {

    SchemeOfDelegation() {
        super(Schemes.ofHistory(), command -> Schemes.streamOf(command.organisation()).toString());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<AuthorityEvent> handle(AskOfAuthority ask, InstantSource clock, Schemes byThePolicy) {
        return decide(ask.command(), clock, byThePolicy);
    }
}
