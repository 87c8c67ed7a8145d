package org.publicaccord.contractservice.register;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.workingagreement.PageEvent;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementGivenUp;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageAgreed;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageDrafted;
import org.publicaccord.contractservice.workingagreement.PageEvent.PageSigned;
import org.publicaccord.contractservice.workingagreement.PageEvent.PartnerLeft;
import org.publicaccord.contractservice.workingagreement.PageEvent.RenegotiationLapsed;
import org.publicaccord.contractservice.workingagreement.PageEvent.RenegotiationOpened;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;
import org.publicaccord.contractservice.workingagreement.RelationshipEvent;
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
import org.publicaccord.contractservice.workingagreement.WorkingAgreementEvent;

/**
 * What happened to a working agreement, in plain English; anyone reads it, so that what only the
 * parties know is not told.
 */
final class WorkingAgreementTold {

    private static final String ABOUT = "working-agreement-";

    private WorkingAgreementTold() {}

    static Told of(WorkingAgreementEvent event, By by) {
        return switch (event) {
            case PageEvent it -> ofPage(it, by);
            case RelationshipEvent it -> ofRelationship(it);
        };
    }

    private static Told ofPage(PageEvent event, By by) {
        return switch (event) {
            case PageDrafted it ->
                    Told.of(
                            ABOUT + "drafted",
                            "%s drafted the page of version %d of the agreement."
                                    .formatted(Told.actor(by), it.version()));
            case PageSigned it ->
                    Told.of(
                            ABOUT + "signed",
                            "A party signed the page; %d have yet to sign."
                                    .formatted(it.awaited().size()));
            case PageAgreed it ->
                    Told.of(
                            ABOUT + "agreed",
                            "Every party signed the same page of version %d."
                                    .formatted(it.version()));
            case AgreementBegan it ->
                    Told.of(
                            ABOUT + "began",
                            "The working agreement “%s” took effect, under %s."
                                    .formatted(it.page().name(), it.page().host().route().words()));
            case AgreementGivenUp it ->
                    Told.of(
                            ABOUT + "given-up",
                            "The working agreement was given up before it took effect.",
                            it.because());
            case RenegotiationOpened _ ->
                    Told.of(
                            ABOUT + "renegotiation-opened",
                            "The parties look for other terms; the present ones hold meanwhile.");
            case RenegotiationLapsed _ ->
                    Told.of(
                            ABOUT + "renegotiation-lapsed",
                            "The parties go on by the present terms.");
            case TermsReset it ->
                    Told.of(
                            ABOUT + "terms-reset",
                            "Version %d of the working agreement took effect."
                                    .formatted(it.version()));
            case PartnerLeft it ->
                    Told.of(
                            ABOUT + "partner-left",
                            "A partner left; the others go on.",
                            it.because());
        };
    }

    private static Told ofRelationship(RelationshipEvent event) {
        return switch (event) {
            case MeetingHeld it ->
                    Told.of(
                            ABOUT + "meeting-held",
                            "The parties held %s; they change %d things by what they learned."
                                    .formatted(it.kind().words(), it.adaptations().size()));
            case MeetingOverdue it ->
                    Told.of(
                            ABOUT + "meeting-overdue",
                            "%s was to be held by %s."
                                    .formatted(capital(it.kind().words()), inWords(it.due())));
            case DecisionProposed _ ->
                    Told.of(ABOUT + "decision-proposed", "Something was put to the forum.");
            case VoteCast _ -> Told.of(ABOUT + "vote-cast", "A party voted.");
            case DecisionSettled it ->
                    Told.of(
                            ABOUT + "decision-settled",
                            "The forum decided, %s: it is %scarried; dissents on record: %d."
                                    .formatted(
                                            it.rule().words(),
                                            it.carried() ? "" : "not ",
                                            it.dissents()));
            case ConcernRaised _ -> Told.of(ABOUT + "concern-raised", "A concern was raised.");
            case ConcernEscalated it ->
                    Told.of(
                            ABOUT + "concern-escalated",
                            "A concern went on to %s.".formatted(it.level().words()));
            case ConcernResolved it ->
                    Told.of(
                            ABOUT + "concern-resolved",
                            "A concern was resolved by %s.".formatted(it.level().words()));
            case SurveyAnswered _ ->
                    Told.of(
                            ABOUT + "survey-answered",
                            "A party said how it sees the relationship.");
            case HostEnded it ->
                    Told.of(
                            ABOUT + "host-ended",
                            "What the working agreement stands under ended with %s."
                                    .formatted(inWords(it.endedOn())));
            case RelationshipSurveyed it ->
                    Told.of(
                            ABOUT + "surveyed",
                            "Every party said how it sees the relationship; they are far apart on"
                                    + " %d of the principles.".formatted(it.flagged().size()));
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
