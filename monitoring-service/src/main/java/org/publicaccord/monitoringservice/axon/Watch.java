package org.publicaccord.monitoringservice.axon;

import java.time.InstantSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.publicaccord.decider.Decision;
import org.publicaccord.eventstore.axon.DecidingAggregate;
import org.publicaccord.monitoringservice.watching.WatchCommand;
import org.publicaccord.monitoringservice.watching.WatchCommand.AssessKpi;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowEarlyEnd;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowExit;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowFacts;
import org.publicaccord.monitoringservice.watching.WatchCommand.FollowStage;
import org.publicaccord.monitoringservice.watching.WatchCommand.MeetByNotice;
import org.publicaccord.monitoringservice.watching.WatchCommand.NoteMissedDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.RecordMet;
import org.publicaccord.monitoringservice.watching.WatchCommand.WarnOfDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.WatchContract;
import org.publicaccord.monitoringservice.watching.WatchDecider;
import org.publicaccord.monitoringservice.watching.WatchEvent;
import org.publicaccord.monitoringservice.watching.WatchState;

/** The watch over one contract, as Axon sees it: one line a command. The rules come with each. */
@Aggregate(type = "watch")
final class Watch extends DecidingAggregate<WatchCommand, WatchState, WatchEvent> {

    Watch() {
        super(WatchDecider.ofHistory(), command -> command.contractId().value());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<WatchEvent> handle(
            WatchContract command, InstantSource clock, WatchDecider byTheRules) {
        return decide(command, clock, byTheRules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<WatchEvent> handle(FollowFacts command, InstantSource clock, WatchDecider byTheRules) {
        return decide(command, clock, byTheRules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<WatchEvent> handle(FollowStage command, InstantSource clock, WatchDecider byTheRules) {
        return decide(command, clock, byTheRules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<WatchEvent> handle(
            FollowEarlyEnd command, InstantSource clock, WatchDecider byTheRules) {
        return decide(command, clock, byTheRules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<WatchEvent> handle(FollowExit command, InstantSource clock, WatchDecider byTheRules) {
        return decide(command, clock, byTheRules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<WatchEvent> handle(
            WarnOfDeadline command, InstantSource clock, WatchDecider byTheRules) {
        return decide(command, clock, byTheRules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<WatchEvent> handle(
            NoteMissedDeadline command, InstantSource clock, WatchDecider byTheRules) {
        return decide(command, clock, byTheRules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<WatchEvent> handle(RecordMet command, InstantSource clock, WatchDecider byTheRules) {
        return decide(command, clock, byTheRules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<WatchEvent> handle(
            MeetByNotice command, InstantSource clock, WatchDecider byTheRules) {
        return decide(command, clock, byTheRules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<WatchEvent> handle(AssessKpi command, InstantSource clock, WatchDecider byTheRules) {
        return decide(command, clock, byTheRules);
    }
}
