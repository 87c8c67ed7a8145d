package org.publicaccord.biddingservice.reading;

import java.util.Optional;
import org.publicaccord.biddingservice.procedure.Assessor;
import org.publicaccord.biddingservice.procedure.Opening;
import org.publicaccord.biddingservice.procedure.ProcedureState.Known;
import org.publicaccord.biddingservice.procedure.Question;
import org.publicaccord.biddingservice.procedure.Question.Reply.Answered;
import org.publicaccord.biddingservice.procedure.Question.Reply.Awaited;
import org.publicaccord.biddingservice.procedure.Tender;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/**
 * From where somebody looks at a procedure.
 *
 * @param oversees a member of the buyer's team, or an auditor
 * @param provides acts for an organisation that may bid
 * @param assessor the caller's appointment, unless a conflict bars them or they act for a bidder
 */
record Viewpoint(
        Known state,
        PersonId person,
        OrganisationId organisation,
        boolean oversees,
        boolean provides,
        Optional<Assessor> assessor) {

    static Viewpoint of(Caller caller, Known state) {
        PersonId person = new PersonId(caller.subject());
        OrganisationId organisation = new OrganisationId(caller.organisation());
        boolean ofBuyer = state.notice().outline().isBuyer(organisation);
        boolean inTeam = caller.hasAnyOf(Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.APPROVER);
        return new Viewpoint(
                state,
                person,
                organisation,
                caller.hasAnyOf(Role.AUDITOR) || (ofBuyer && inTeam),
                caller.hasAnyOf(Role.PROVIDER),
                Opening.assessment(state)
                        .assessor(person)
                        .filter(it -> it.declaration().allowsScoring())
                        .filter(_ -> !Opening.isOfABidder(organisation, state)));
    }

    /** Whether the caller sees the tenders of others, as far as anybody does. */
    boolean mayReadTenders() {
        return Opening.tendersMayBeRead(state) && (oversees || assessor.isPresent());
    }

    /** Whether the caller sees this tender. */
    boolean sees(Tender tender) {
        return isOwn(tender) || (mayReadTenders() && tender.isLive());
    }

    /** Whether the caller's organisation submitted it. */
    boolean isOwn(Tender tender) {
        return provides && tender.bidder().id().equals(organisation);
    }

    /** Whether the caller sees this question: once it is answered, everyone does. */
    boolean sees(Question question) {
        return switch (question.reply()) {
            case Answered _ -> true;
            case Awaited _ -> oversees || isOwn(question);
        };
    }

    /** Whether the caller's organisation asked it. */
    boolean isOwn(Question question) {
        return provides && question.by().organisation().equals(organisation);
    }
}
