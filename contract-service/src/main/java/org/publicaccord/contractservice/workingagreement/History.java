package org.publicaccord.contractservice.workingagreement;

import java.util.Optional;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementGivenUp;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageAgreed;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageDrafted;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageSigned;
import org.publicaccord.contractservice.workingagreement.PageEvent.PartnerLeft;
import org.publicaccord.contractservice.workingagreement.PageEvent.RenegotiationLapsed;
import org.publicaccord.contractservice.workingagreement.PageEvent.RenegotiationOpened;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernEscalated;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernRaised;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.ConcernResolved;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.DecisionProposed;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.DecisionSettled;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.HostEnded;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.MeetingHeld;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.MeetingOverdue;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.RelationshipSurveyed;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.SurveyAnswered;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent.VoteCast;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Agreed;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Convening;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Drafting;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.GivenUp;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.NoAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.OnPaper;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementState.Working;

/** The state of a working agreement after what happened. */
final class History {

    private History() {}

    static WorkingAgreementState evolve(WorkingAgreementState state, WorkingAgreementEvent event) {
        return switch (event) {
            case PageEvent it when state instanceof Working now ->
                    WorkingAgreementState.standing(after(now.partnership(), it));
            case PageEvent it -> onPaper(state, it);
            case HostEnded it ->
                    WorkingAgreementState.standing(
                            as(Working.class, state, event)
                                    .partnership()
                                    .withoutHost(it.endedOn()));
            case RelationshipEvent it -> {
                Partnership before = as(Working.class, state, event).partnership();
                yield WorkingAgreementState.standing(before.with(after(before.relationship(), it)));
            }
        };
    }

    private static WorkingAgreementState onPaper(WorkingAgreementState state, PageEvent event) {
        return switch (event) {
            case PageDrafted it -> new Drafting(need(state, event), draft(it));
            case PageSigned it -> {
                Drafting before = as(Drafting.class, state, event);
                yield new Drafting(before.need(), before.draft().signedBy(it.signatory()));
            }
            case PageAgreed _ -> {
                Drafting before = as(Drafting.class, state, event);
                yield new Agreed(before.need(), before.draft());
            }
            case AgreementBegan it ->
                    WorkingAgreementState.standing(
                            Partnership.beginning(
                                    as(Agreed.class, state, event).need(),
                                    it.page(),
                                    it.content()));
            case AgreementGivenUp _ -> new GivenUp();
            case RenegotiationOpened _, RenegotiationLapsed _, TermsReset _, PartnerLeft _ ->
                    throw impossible(state, event);
        };
    }

    private static Partnership after(Partnership now, PageEvent event) {
        return switch (event) {
            case RenegotiationOpened it ->
                    now.renegotiating(
                            Optional.of(new Renegotiation(it.because(), Optional.empty())));
            case RenegotiationLapsed _ -> now.renegotiating(Optional.empty());
            case PageDrafted it ->
                    now.renegotiating(now.renegotiation().map(r -> r.with(draft(it))));
            case PageSigned it ->
                    now.renegotiating(now.renegotiation().map(r -> r.signedBy(it.signatory())));
            case PageAgreed _ -> now;
            case TermsReset it -> now.reset(it.version(), it.page(), it.content());
            case PartnerLeft it -> now.without(it.partner());
            case AgreementBegan _, AgreementGivenUp _ ->
                    throw impossible(WorkingAgreementState.standing(now), event);
        };
    }

    private static Draft draft(PageDrafted it) {
        return Draft.of(it.version(), it.page(), it.content());
    }

    static Relationship after(Relationship now, RelationshipEvent event) {
        return switch (event) {
            case MeetingHeld it -> now.with(now.meetings().held(it.kind(), it.nextDue()));
            case MeetingOverdue it -> now.with(now.meetings().missed(it.kind()));
            case DecisionProposed it ->
                    now.with(it.decision(), JointDecision.proposed(it.words(), it.adopts()));
            case VoteCast it ->
                    now.with(
                            it.decision(),
                            now.decision(it.decision()).orElseThrow().with(it.voter(), it.vote()));
            case DecisionSettled it -> settled(now.settled(it.decision()), it);
            case ConcernRaised it ->
                    now.with(
                            it.concern(),
                            new Concern(
                                    it.by(),
                                    it.what(),
                                    it.principle(),
                                    it.level(),
                                    Optional.of(it.lastDay())));
            case ConcernEscalated it ->
                    now.with(
                            it.concern(),
                            now.concern(it.concern()).orElseThrow().at(it.level(), it.lastDay()));
            case ConcernResolved it -> now.settled(it.concern());
            case SurveyAnswered it -> now.answered(it.by(), it.scores());
            case RelationshipSurveyed _ -> now.surveyed();
            case HostEnded _ -> now;
        };
    }

    private static Relationship settled(Relationship now, DecisionSettled it) {
        return it.adopts()
                .filter(_ -> it.carried())
                .map(part -> now.grownBy(part, it.words()))
                .orElse(now);
    }

    private static Need need(WorkingAgreementState state, WorkingAgreementEvent event) {
        return switch (state) {
            case Convening it -> it.need();
            case OnPaper it -> it.need();
            case NoAgreement _, Working _, GivenUp _ -> throw impossible(state, event);
        };
    }

    private static <T extends WorkingAgreementState> T as(
            Class<T> expected, WorkingAgreementState state, WorkingAgreementEvent event) {
        if (expected.isInstance(state)) {
            return expected.cast(state);
        }
        throw impossible(state, event);
    }

    private static IllegalStateException impossible(
            WorkingAgreementState state, WorkingAgreementEvent event) {
        return new IllegalStateException(event + " cannot follow " + state);
    }
}
