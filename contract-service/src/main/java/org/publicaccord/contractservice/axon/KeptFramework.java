package org.publicaccord.contractservice.axon;

import java.time.InstantSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.publicaccord.contractservice.framework.AskOfFramework;
import org.publicaccord.contractservice.framework.FrameworkCommand;
import org.publicaccord.contractservice.framework.FrameworkEvent;
import org.publicaccord.contractservice.framework.FrameworkState;
import org.publicaccord.contractservice.framework.Frameworks;
import org.publicaccord.decider.Decision;
import org.publicaccord.eventstore.axon.DecidingAggregate;

/** A framework, as Axon sees it. */
@Aggregate(type = "framework")
final class KeptFramework
        extends DecidingAggregate<FrameworkCommand, FrameworkState, FrameworkEvent> {

    KeptFramework() {
        super(new Frameworks(), command -> command.framework().toString());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<FrameworkEvent> handle(AskOfFramework ask, InstantSource clock) {
        return decide(ask.command(), clock);
    }
}
