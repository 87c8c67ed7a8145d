package org.publicaccord.contractservice.axon;

import java.time.InstantSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.publicaccord.contractservice.assistance.AskOfLedger;
import org.publicaccord.contractservice.assistance.AssistanceCommand;
import org.publicaccord.contractservice.assistance.AssistanceEvent;
import org.publicaccord.contractservice.assistance.AssistanceLedger;
import org.publicaccord.contractservice.assistance.GivenGrants;
import org.publicaccord.decider.Decision;
import org.publicaccord.eventstore.axon.DecidingAggregate;

/** The ledger of an enterprise, as Axon sees it. */
@Aggregate(type = "assistance")
final class KeptAssistanceLedger
        extends DecidingAggregate<AssistanceCommand, AssistanceLedger, AssistanceEvent> {

    KeptAssistanceLedger() {
        super(
                GivenGrants.ofHistory(),
                command -> GivenGrants.ledger(command.enterprise()).toString());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<AssistanceEvent> handle(AskOfLedger ask, InstantSource clock, GivenGrants byTheRules) {
        return decide(ask.command(), clock, byTheRules);
    }
}
