package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.code;
import static org.publicaccord.notificationservice.telling.PlainWords.day;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import java.util.Map;
import org.publicaccord.published.contract.ApprovalGiven;
import org.publicaccord.published.contract.CallInResolved;
import org.publicaccord.published.contract.CalledIn;
import org.publicaccord.published.contract.KeyDecisionAnnounced;

/**
 * The words for approvals and key decisions.
 *
 * @param title of the contract, short enough for a line
 */
record ApprovalWordings(String title) {

    /** What an approval is for. */
    private static final Map<String, String> ACTS =
            Map.of(
                    "APPROVE_NOTICE", "approve a notice",
                    "AWARD", "award the contract",
                    "DETERMINE_MARKET_FAILURE", "determine a market failure",
                    "DISPOSE_OF_LAND", "dispose of land or a building",
                    "ENTER_CONTRACT", "enter the contract",
                    "MODIFY", "change the contract",
                    "RENEW", "renew the contract",
                    "TERMINATE", "terminate the contract",
                    "WITHHOLD_INFORMATION", "withhold information from publication");

    private static final Map<String, String> NOTICES =
            Map.of(
                    "FORWARD_PLAN", "in the forward plan",
                    "GENERAL_EXCEPTION", "under the general exception",
                    "SPECIAL_URGENCY", "as a case of special urgency");

    Wording requested(String act) {
        return new Wording(
                "Approval asked for: %s – %s".formatted(act(act), title),
                paragraphs(
                        "You are asked to approve this for “%s”: to %s.".formatted(title, act(act)),
                        "What to do next: read the request on the contract's page, and give the"
                                + " approval or decline it, if your authority reaches that far and"
                                + " you did not ask for it yourself."));
    }

    Wording given(ApprovalGiven it) {
        return new Wording(
                "Approved: %s – %s".formatted(act(it.act()), title),
                paragraphs(
                        "This is approved for “%s”: to %s.".formatted(title, act(it.act())),
                        it.callInUntil()
                                .map(last ->
                                        "It is a key decision: it can be called in until the end of"
                                                + " %s, and takes effect after that."
                                                        .formatted(day(last)))
                                .orElse(""),
                        it.callInUntil()
                                .map(last ->
                                        "What to do next: wait; unless it is called in, you may do"
                                                + " it from %s on."
                                                        .formatted(day(last.plusDays(1))))
                                .orElse("What to do next: do what was approved.")));
    }

    Wording declinedForTheTeam(String act) {
        return declined(
                act,
                "What to do next: read the reason on the contract's page, and ask again once what"
                        + " stood against it is settled.");
    }

    Wording declinedForApprovers(String act) {
        return declined(act, "What to do next: nothing; this approval is no longer asked for.");
    }

    Wording announced(KeyDecisionAnnounced it) {
        return new Wording(
                "Key decision announced: %s – %s".formatted(act(it.act()), title),
                paragraphs(
                        "A key decision about “%s” is announced: to %s."
                                .formatted(title, act(it.act())),
                        "Its notice was published on %s, %s. Where to read it: %s"
                                .formatted(
                                        day(it.publishedOn()),
                                        NOTICES.getOrDefault(
                                                it.noticeKind(), code(it.noticeKind())),
                                        said(it.where())),
                        "What to do next: the buyer's team keeps the notice period before the"
                                + " decision is approved; nobody else need do anything."));
    }

    Wording calledIn(CalledIn it) {
        return new Wording(
                "Called in: %s – %s".formatted(act(it.act()), title),
                paragraphs(
                        ("A key decision about “%s” was called in: to %s. It does not take effect"
                                        + " unless it is recorded that it stands.")
                                .formatted(title, act(it.act())),
                        "The reason given: " + said(it.because()),
                        "What to do next: the buyer's team answers scrutiny, and records whether"
                                + " the decision stands or is set aside; nobody else need do"
                                + " anything. You will be told."));
    }

    Wording resolved(CallInResolved it) {
        var setAside = it.outcome().equals("SET_ASIDE");
        return new Wording(
                "%s after call-in: %s – %s"
                        .formatted(setAside ? "Set aside" : "Stands", act(it.act()), title),
                paragraphs(
                        "A key decision about “%s” that was called in %s: to %s."
                                .formatted(
                                        title, setAside ? "is set aside" : "stands", act(it.act())),
                        "The reason given: " + said(it.because()),
                        setAside
                                ? "What to do next: the buyer's team does not do it on this"
                                        + " approval; it takes a new one."
                                : "What to do next: the buyer's team may do what was approved."));
    }

    private Wording declined(String act, String next) {
        return new Wording(
                "Not approved: %s – %s".formatted(act(act), title),
                paragraphs(
                        ("For “%s” an approval was asked for, to %s. It was declined, or the request"
                                        + " was withdrawn.")
                                .formatted(title, act(act)),
                        next));
    }

    private static String act(String act) {
        return ACTS.getOrDefault(act, code(act));
    }
}
