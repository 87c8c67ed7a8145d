package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.code;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.name;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import java.util.List;
import org.publicaccord.published.contract.PartyVote;
import org.publicaccord.published.contract.PrincipleSpread;
import org.publicaccord.published.contract.WorkingAgreementConcernEscalated;
import org.publicaccord.published.contract.WorkingAgreementConcernRaised;
import org.publicaccord.published.contract.WorkingAgreementConcernResolved;
import org.publicaccord.published.contract.WorkingAgreementDecisionProposed;
import org.publicaccord.published.contract.WorkingAgreementDecisionSettled;
import org.publicaccord.published.contract.WorkingAgreementHostEnded;
import org.publicaccord.published.contract.WorkingAgreementMeetingHeld;
import org.publicaccord.published.contract.WorkingAgreementMeetingOverdue;
import org.publicaccord.published.contract.WorkingAgreementPartnerLeft;
import org.publicaccord.published.contract.WorkingAgreementRenegotiationLapsed;
import org.publicaccord.published.contract.WorkingAgreementRenegotiationOpened;
import org.publicaccord.published.contract.WorkingAgreementSurveyed;
import org.publicaccord.published.contract.WorkingAgreementTermsReset;

/**
 * The words for what happens between parties that work by an agreement.
 *
 * @param title of the contract, short enough for a line
 */
record RelationshipWordings(String title, Audience audience) {

    Wording opened(WorkingAgreementRenegotiationOpened it) {
        return new Wording(
                "Other terms looked for: " + title,
                paragraphs(
                        "%s asks for other terms. The present ones hold meanwhile."
                                .formatted(audience.nameOf(it.openedById())),
                        "The reason given: " + said(it.because()),
                        "What to do next: draft the next version of the page and have every party sign it."));
    }

    Wording lapsed(WorkingAgreementRenegotiationLapsed it) {
        return new Wording(
                "Present terms go on: " + title,
                paragraphs(
                        "The search for other terms was given up.",
                        "The reason given: " + said(it.because()),
                        "What to do next: nothing."));
    }

    Wording reset(WorkingAgreementTermsReset it) {
        return new Wording(
                "New terms in force: " + title,
                paragraphs(
                        "Version %d of the page “%s” has effect."
                                .formatted(it.version(), name(it.page().name())),
                        "What to do next: work by it; the page prints on one sheet."));
    }

    Wording left(WorkingAgreementPartnerLeft it) {
        return new Wording(
                "A partner left: " + title,
                paragraphs(
                        "%s left the agreement; the others go on."
                                .formatted(audience.nameOf(it.partnerId())),
                        "The reason given: " + said(it.because()),
                        "What to do next: look in the forum at what it did, and who does it now."));
    }

    Wording hostEnded(WorkingAgreementHostEnded it) {
        return new Wording(
                "Host ended: " + title,
                paragraphs(
                        "What the working agreement stands under ended with %s."
                                .formatted(day(it.endedOn())),
                        "What to do next: name another host in a new version of the page, or end"
                                + " the agreement. Pay nothing under it meanwhile."));
    }

    Wording held(WorkingAgreementMeetingHeld it) {
        return new Wording(
                "Met: " + title,
                paragraphs(
                        "The parties met on %s (%s).".formatted(day(it.heldOn()), code(it.kind())),
                        said(it.what()),
                        changes(it.adaptations()),
                        "What to do next: meet again by %s.".formatted(day(it.nextDue()))));
    }

    Wording overdue(WorkingAgreementMeetingOverdue it) {
        return new Wording(
                "Meeting overdue: " + title,
                paragraphs(
                        "A meeting (%s) was to be held by %s."
                                .formatted(code(it.kind()), day(it.due())),
                        "What to do next: hold it, and record what was seen and settled."));
    }

    Wording proposed(WorkingAgreementDecisionProposed it) {
        return new Wording(
                "To be decided: " + title,
                paragraphs(
                        "%s puts to the forum:".formatted(audience.nameOf(it.proposedById())),
                        said(it.words()),
                        "What to do next: vote; whoever objects says why, and that is kept."));
    }

    Wording settled(WorkingAgreementDecisionSettled it) {
        return new Wording(
                "Decided: " + title,
                paragraphs(
                        "The forum decided; it is %s."
                                .formatted(it.carried() ? "carried" : "not carried"),
                        said(it.words()),
                        dissents(it.votes()),
                        "What to do next: do what was decided; dissents stay on record."));
    }

    Wording raised(WorkingAgreementConcernRaised it) {
        return new Wording(
                "Concern: " + title,
                paragraphs(
                        "%s raises a concern:".formatted(audience.nameOf(it.raisedById())),
                        said(it.what()),
                        "What to do next: repair it by %s; on the day after it goes on by itself."
                                .formatted(day(it.lastDay()))));
    }

    Wording escalated(WorkingAgreementConcernEscalated it) {
        return new Wording(
                "Concern escalated: " + title,
                paragraphs(
                        "A concern that was not resolved goes on (%s).".formatted(code(it.level())),
                        it.because()
                                .map(because -> "The reason given: " + said(because))
                                .orElse("Its days at the level below ran out."),
                        it.lastDay()
                                .map(last ->
                                        "What to do next: repair it by %s.".formatted(day(last)))
                                .orElse("What to do next: agree on a mediator and meet.")));
    }

    Wording resolved(WorkingAgreementConcernResolved it) {
        return new Wording(
                "Concern resolved: " + title,
                paragraphs("A concern is resolved:", said(it.how()), "What to do next: nothing."));
    }

    Wording surveyed(WorkingAgreementSurveyed it) {
        return new Wording(
                "How we see each other: " + title,
                paragraphs(
                        flagged(it.spreads()),
                        "What to do next: talk in the forum about what you see differently."));
    }

    private static String changes(List<String> adaptations) {
        return adaptations.isEmpty()
                ? "Nothing is changed."
                : "What changes: " + said(String.join("; ", adaptations));
    }

    private String dissents(List<PartyVote> votes) {
        var objecting =
                votes.stream()
                        .filter(it -> it.choice().equals("AGAINST"))
                        .map(it ->
                                "%s: %s"
                                        .formatted(
                                                audience.nameOf(it.organisationId()),
                                                it.reason().orElse("")))
                        .toList();
        return objecting.isEmpty()
                ? "Nobody objected."
                : "Who objected, and why: " + said(String.join("; ", objecting));
    }

    private static String flagged(List<PrincipleSpread> spreads) {
        var apart =
                spreads.stream()
                        .filter(PrincipleSpread::flagged)
                        .map(it -> code(it.principle()))
                        .toList();
        return apart.isEmpty()
                ? "The parties see their relationship much alike."
                : "The parties are far apart on: " + String.join(", ", apart) + ".";
    }
}
