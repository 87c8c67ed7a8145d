package org.publicaccord.biddingservice.axon;

import java.time.InstantSource;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.publicaccord.biddingservice.procedure.ProcedureCommand;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AnswerQuestion;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AppointAssessor;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AskQuestion;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.Cancel;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.CloseTenders;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.IssueAssessmentSummaries;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.ModerateScores;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.OpenOpportunity;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.RecommendAward;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.ScoreTender;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.SubmitEligibilityEvidence;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.SubmitTender;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.VerifyEligibility;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.WithdrawTender;
import org.publicaccord.biddingservice.procedure.ProcedureEvent;
import org.publicaccord.biddingservice.procedure.ProcedureState;
import org.publicaccord.biddingservice.procedure.Procedures;
import org.publicaccord.decider.Decision;
import org.publicaccord.eventstore.axon.DecidingAggregate;

/** A procedure, as Axon sees it: one line a command. */
@Aggregate(type = "procedure")
final class Procedure extends DecidingAggregate<ProcedureCommand, ProcedureState, ProcedureEvent> {

    Procedure() {
        super(Procedures.ofHistory(), command -> command.procedure().value());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(OpenOpportunity command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(AskQuestion command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(AnswerQuestion command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(SubmitTender command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(WithdrawTender command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(SubmitEligibilityEvidence command, InstantSource clock) {
        return decide(command, clock);
    }

    /** By the rules of the pack that the procurement is under. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(
            VerifyEligibility command, InstantSource clock, Procedures byTheRules) {
        return decide(command, clock, byTheRules);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(CloseTenders command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(AppointAssessor command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(ScoreTender command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(ModerateScores command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(RecommendAward command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(IssueAssessmentSummaries command, InstantSource clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision<ProcedureEvent> handle(Cancel command, InstantSource clock) {
        return decide(command, clock);
    }
}
