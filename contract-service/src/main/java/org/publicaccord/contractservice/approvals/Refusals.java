package org.publicaccord.contractservice.approvals;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.approvals.ApprovalState.Announcement;
import org.publicaccord.contractservice.approvals.ApprovalState.Request;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.Authority.Standing;
import org.publicaccord.contractservice.contract.Authority.Standing.Exceeds;
import org.publicaccord.contractservice.contract.Authority.Standing.NotHeld;
import org.publicaccord.contractservice.contract.Authority.Standing.Within;
import org.publicaccord.contractservice.contract.KeyDecisions;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.decider.Refusal;

/** Why a command about an approval, or one that needs one, is refused. */
final class Refusals {

    private static final String FOUR_EYES =
            "A rule of this platform: no one approves their own command";
    private static final String STEPS =
            "A rule of this platform: an approval is requested, then given or declined, then used once";
    private static final String KEY_DECISIONS =
            "Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England)"
                    + " Regulations 2012, SI 2012/2089, ";
    private static final String CALL_IN =
            "Local Government Act 2000, s.9F(2)-(4), and the authority's own standing orders";

    private Refusals() {}

    private static String delegation(Authority authority) {
        return "Local Government Act 1972, s.101, and the scheme of delegation: "
                + authority.scheme();
    }

    static Refusal approvalNeeded(
            NeedsAuthority command, Optional<Money> value, Standing standing) {
        return new Refusal(
                "approval-needed",
                "%s, worth %s, %s."
                        .formatted(
                                capital(command.act().words()),
                                words(value),
                                switch (standing) {
                                    case Within _ ->
                                            "needs a second person: an approval by another who may";
                                    case Exceeds it ->
                                            "is above your limit of " + words(it.limit());
                                    case NotHeld _ -> "is not among what your roles may do alone";
                                }),
                "Request an approval, and have it given by another person who may"
                        + roles(standing)
                        + ".",
                delegation(command.authority()));
    }

    private static String roles(Standing standing) {
        List<String> whoMay =
                switch (standing) {
                    case Within _ -> List.of();
                    case Exceeds it -> it.whoMay();
                    case NotHeld it -> it.whoMay();
                };
        return whoMay.isEmpty() ? "" : ": " + String.join(", ", whoMay);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(Optional<Money> value) {
        return value.map(Refusals::words).orElse("an amount that is not recorded");
    }

    private static String words(Money money) {
        return "%s %,.2f".formatted(money.currency(), money.amount());
    }

    static Refusal authorityNotHeld(Act act, NotHeld standing, Authority authority) {
        return new Refusal(
                "authority-not-held",
                "Your roles do not include the authority %s.".formatted(act.words()),
                "Leave it to somebody who may%s.".formatted(roles(standing)),
                delegation(authority));
    }

    static Refusal aboveYourLimit(Request request, Exceeds standing, Authority authority) {
        return new Refusal(
                "above-your-limit",
                "What is to be approved is worth %s; your limit %s is %s."
                        .formatted(
                                words(request.value()),
                                request.act().words(),
                                words(standing.limit())),
                "Leave it to somebody who may%s.".formatted(roles(standing)),
                delegation(authority));
    }

    static Refusal ownApproval() {
        return new Refusal(
                "own-approval",
                "Whoever asks for an act, or does it, is not the one who approves it.",
                "Have another person with authority give the approval.",
                FOUR_EYES);
    }

    static Refusal approvalAwaited() {
        return new Refusal(
                "approval-awaited",
                "The approval of this act was requested and is not given yet.",
                "Wait until another person with authority gives it.",
                STEPS);
    }

    static Refusal approvedForLess(Request approved, Optional<Money> value) {
        return new Refusal(
                "approved-for-less",
                "The act is worth %s, and what was approved is worth %s."
                        .formatted(words(value), words(approved.value())),
                "Request an approval of the whole value.",
                STEPS);
    }

    static Refusal approvalUnknown() {
        return new Refusal(
                "approval-unknown",
                "No approval with this id was requested for the contract.",
                "Check the id in the list of approvals.",
                STEPS);
    }

    static Refusal approvalIdReused() {
        return new Refusal(
                "approval-id-reused",
                "An approval with this id was requested and is of something else.",
                "Request it under an id of its own.",
                STEPS);
    }

    static Refusal tooManyApprovals(int most) {
        return new Refusal(
                "too-many-approvals",
                "The contract has %d approvals, the most that one can have.".formatted(most),
                "Ask the operator.",
                "A limit of this platform");
    }

    static Refusal approvalDeclined() {
        return new Refusal(
                "approval-declined",
                "This approval was declined or withdrawn.",
                "Request a new one.",
                STEPS);
    }

    static Refusal approvalGiven() {
        return new Refusal(
                "approval-given-already",
                "This approval was given and cannot be declined any more.",
                "If it is a key decision, it can be called in; else do not use it.",
                STEPS);
    }

    static Refusal approvalSetAside() {
        return new Refusal(
                "approval-set-aside",
                "This approval was called in and set aside.",
                "Request a new one.",
                CALL_IN);
    }

    static Refusal noKeyDecision(Act act) {
        return new Refusal(
                "no-key-decision",
                "No key decision is taken %s.".formatted(act.words()),
                "Announce the decision that it carries out, such as that of the award.",
                KEY_DECISIONS + "reg. 8");
    }

    static Refusal announcedInTheFuture(LocalDate publishedOn, LocalDate today) {
        return new Refusal(
                "announced-in-the-future",
                "The notice would be published on %s, and today is %s."
                        .formatted(inWords(publishedOn), inWords(today)),
                "Announce it once it is published.",
                KEY_DECISIONS + "reg. 9");
    }

    static Refusal notAnnounced(Act act, KeyDecisions rules) {
        return new Refusal(
                "key-decision-not-announced",
                "A decision %s worth %s or more is a key decision, and no notice of it is on record."
                        .formatted(act.words(), words(rules.threshold())),
                "Publish the notice, record it, and decide after %d clear days."
                        .formatted(rules.noticeClearDays()),
                KEY_DECISIONS + "regs 8-11");
    }

    static Refusal noticeTooShort(Announcement announced, KeyDecisions rules, LocalDate earliest) {
        return new Refusal(
                "key-decision-notice-too-short",
                "The notice of the key decision was published on %s; it can be decided from %s on."
                        .formatted(inWords(announced.publishedOn()), inWords(earliest)),
                "Wait until then. If it cannot wait %d clear days, record the exception or the urgency"
                                .formatted(rules.noticeClearDays())
                        + " with its own notice.",
                KEY_DECISIONS + "regs 9-11");
    }

    static Refusal callInPeriodRuns(LocalDate until) {
        return new Refusal(
                "call-in-period-runs",
                "The key decision can be called in until the end of %s, and is not carried out before."
                        .formatted(inWords(until)),
                "Wait until the day after.",
                CALL_IN);
    }

    static Refusal isCalledIn() {
        return new Refusal(
                "decision-called-in",
                "The key decision is called in.",
                "Wait until the call-in is resolved.",
                CALL_IN);
    }

    static Refusal cannotBeCalledIn() {
        return new Refusal(
                "cannot-be-called-in",
                "Only a key decision that is taken and not carried out can be called in.",
                "Look at the list of approvals for those that can.",
                CALL_IN);
    }

    static Refusal callInTooLate(LocalDate until) {
        return new Refusal(
                "call-in-too-late",
                "The decision could be called in until the end of %s.".formatted(inWords(until)),
                "Ask the decision maker to look at it again of their own accord.",
                CALL_IN);
    }

    static Refusal nothingCalledIn() {
        return new Refusal(
                "nothing-called-in",
                "This approval is not called in.",
                "Look at the list of approvals for those that are.",
                CALL_IN);
    }
}
