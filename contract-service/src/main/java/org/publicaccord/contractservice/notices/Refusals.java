package org.publicaccord.contractservice.notices;

import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.decider.Refusal;

/** Why a command about a notice is refused. */
final class Refusals {

    private static final String FOUR_EYES =
            "A rule of this platform: no one approves their own command";
    private static final String STEPS =
            "A rule of this platform: a notice is drafted, approved, submitted and confirmed, and the"
                    + " clocks of the Procurement Act 2023 start when it is published";

    private Refusals() {}

    static Refusal anotherRegime(RegimeFinding regime) {
        return new Refusal(
                "notice-of-another-regime",
                "The notices of the Procurement Act 2023 do not concern this contract: it is"
                        + " governed by %s.".formatted(regime.regime()),
                "Publish what the contract's own regime asks for; if the regime is wrong, correct"
                        + " it.",
                "Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions)"
                        + " Regulations 2024, SI 2024/716");
    }

    static Refusal unknownNotice() {
        return new Refusal(
                "notice-unknown",
                "No notice with this id was drafted for the contract.",
                "Check the id in the list of notices.",
                STEPS);
    }

    static Refusal noticeIdReused() {
        return new Refusal(
                "notice-id-reused",
                "A notice with this id was drafted and says something else.",
                "Draft it under an id of its own.",
                STEPS);
    }

    static Refusal tooManyNotices(int most) {
        return new Refusal(
                "too-many-notices",
                "The contract has %d notices, the most that one can have.".formatted(most),
                "Ask the operator.",
                "A limit of this platform");
    }

    static Refusal anotherIsUnderWay(NoticeCode code) {
        return new Refusal(
                "notice-under-way",
                "Another notice %s of this contract is under way.".formatted(code),
                "Go on with that one, or drop it.",
                STEPS);
    }

    static Refusal nothingToCorrect(NoticeCode code) {
        return new Refusal(
                "no-notice-to-correct",
                "The notice to be corrected is no published notice %s.".formatted(code),
                "Name the published notice of the same kind.",
                STEPS);
    }

    static Refusal ownDraft() {
        return new Refusal(
                "own-command",
                "You drafted this notice yourself.",
                "Have another person approve it.",
                FOUR_EYES);
    }

    static Refusal notApproved() {
        return new Refusal(
                "notice-not-approved",
                "The notice has not been approved.",
                "Have it approved first, by another person than the one who drafted it.",
                STEPS);
    }

    static Refusal notSubmitted() {
        return new Refusal(
                "notice-not-submitted",
                "The notice has not been submitted.",
                "Submit it to the central digital platform first.",
                STEPS);
    }

    static Refusal confirmedOtherwise(Notice known) {
        return new Refusal(
                "notice-confirmed-otherwise",
                "The notice was confirmed as %s, published at %s."
                        .formatted(known.id(), known.publishedAt()),
                "If that is wrong, draft a correction that names it.",
                STEPS);
    }

    static Refusal publishedInTheFuture() {
        return new Refusal(
                "published-in-the-future",
                "The notice would be published at a time that has not come.",
                "Enter the time that the central digital platform confirms.",
                STEPS);
    }

    static Refusal sentAlready() {
        return new Refusal(
                "notice-sent-already",
                "The notice was submitted and can no longer be dropped.",
                "Draft a correction once it is published.",
                STEPS);
    }

    static Refusal dropped() {
        return new Refusal("notice-dropped", "The notice was dropped.", "Draft it anew.", STEPS);
    }
}
