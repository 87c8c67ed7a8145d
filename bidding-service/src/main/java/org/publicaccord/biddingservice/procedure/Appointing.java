package org.publicaccord.biddingservice.procedure;

import java.util.stream.Stream;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AppointAssessor;
import org.publicaccord.biddingservice.procedure.ProcedureEvent.AssessorAppointed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Assessing;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.procedure.ProcedureState.Closed;
import org.publicaccord.biddingservice.procedure.ProcedureState.Concluded;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.ProcedureState.NoTenders;
import org.publicaccord.biddingservice.procedure.ProcedureState.Open;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.decider.Decision;

/**
 * Who scores. Assessors are appointed once tenders are closed: whom they must not work for is known
 * only then, and a refusal before would tell who has bid.
 */
final class Appointing {

    private static final int MOST_ASSESSORS = 20;

    private Appointing() {}

    static Decision<ProcedureEvent> appoint(AppointAssessor command, Known state) {
        if (!state.notice().outline().isBuyer(command.by().organisation())) {
            return Decision.refuse(Refusals.notYourProcedure());
        }
        return switch (state) {
            case Open _ -> Decision.refuse(Refusals.tendersStillOpen(state.notice().terms()));
            case NoTenders _ -> Decision.refuse(Refusals.noTenders());
            case Closed _ -> appoint(command.assessor(), state, Assessment.NONE);
            case Assessing it -> appoint(command.assessor(), state, it.assessment());
            case Concluded _ -> Decision.refuse(Refusals.recommendedAlready());
            case Cancelled it -> Decision.refuse(Refusals.cancelled(it));
        };
    }

    private static Decision<ProcedureEvent> appoint(
            Assessor assessor, Known state, Assessment assessment) {
        if (isOfABidder(assessor.organisation(), state)
                || hasBidOrAsked(assessor.person(), state)) {
            return Decision.refuse(Refusals.assessorOfABidder());
        }
        var known = assessment.assessor(assessor.person());
        if (known.filter(assessor::equals).isPresent()) {
            return Decision.nothingNew();
        }
        if (known.isEmpty() && assessment.assessors().size() >= MOST_ASSESSORS) {
            return Decision.refuse(Refusals.tooManyAssessors(MOST_ASSESSORS));
        }
        return Decision.accept(
                new AssessorAppointed(state.notice().outline().procedure(), assessor));
    }

    /** Whether an organisation has asked or submitted anything, withdrawn or not. */
    static boolean isOfABidder(OrganisationId organisation, Known state) {
        return bidders(state).anyMatch(it -> it.organisation().equals(organisation));
    }

    private static boolean hasBidOrAsked(PersonId person, Known state) {
        return bidders(state).anyMatch(it -> it.person().equals(person));
    }

    private static Stream<Acting> bidders(Known state) {
        return Stream.concat(state.questions().askers(), state.tenders().submitters());
    }
}
