package org.publicaccord.biddingservice.procedure;

import java.util.List;
import java.util.stream.Collectors;
import org.publicaccord.biddingservice.procedure.ProcedureState.Cancelled;
import org.publicaccord.biddingservice.terms.CriterionId;
import org.publicaccord.biddingservice.terms.LotId;
import org.publicaccord.biddingservice.terms.ProcedureTerms;
import org.publicaccord.decider.Refusal;

/** Why a command to a procedure is refused, in words for the person who gave it. */
public final class Refusals {

    private static final String OBJECTIVES =
            "Procurement Act 2023, section 12(2) and (3): suppliers are treated the same";
    private static final String CONFLICTS = "Procurement Act 2023, sections 81 to 83";
    private static final String METHODOLOGY =
            "Procurement Act 2023, sections 19 and 23: tenders are assessed by the published"
                    + " criteria";
    private static final String OWN_BUYER =
            "A rule of this platform: only a procedure's own buyer runs it";
    private static final String LIMITS = "A rule of this platform: everything has a limit";
    private static final String PLATFORM = "A rule of this platform: the record stays true";

    private Refusals() {}

    /** No tender notice of that contract is known. */
    public static Refusal noSuchProcedure() {
        return new Refusal(
                "procedure-unknown",
                "No procedure of this id is known.",
                "Take the id from the list of opportunities.",
                PLATFORM);
    }

    /** A person acts for another organisation than a buyer. */
    public static Refusal notYourProcedure() {
        return new Refusal(
                "not-your-procedure",
                "The organisation that you act for is no buyer of this procedure.",
                "Ask a commissioner or contract manager of the buyer.",
                OWN_BUYER);
    }

    /** No question of that id was asked, or not by the person who asks for it. */
    public static Refusal questionUnknown() {
        return new Refusal(
                "question-unknown",
                "The procedure has no question of this id.",
                "Take the id from the list of its questions.",
                PLATFORM);
    }

    /** No submission of that id counts, or not for the person who asks for it. */
    public static Refusal submissionUnknown() {
        return new Refusal(
                "submission-unknown",
                "The procedure has no such tender that you could act on.",
                "Take the id from the list of its submissions; what was replaced or withdrawn is"
                        + " not assessed.",
                OBJECTIVES);
    }

    /** Somebody would read tenders that were not closed. */
    public static Refusal tendersSealed() {
        return new Refusal(
                "tenders-sealed",
                "Tenders are not shown to anybody but their bidder before they are closed.",
                "Wait until tenders are closed; those of a procedure that was cancelled before"
                        + " are never shown.",
                OBJECTIVES);
    }

    static Refusal notReserved() {
        return new Refusal(
                "procedure-not-reserved",
                "The tender notice reserves the contract to nobody, so nobody shows eligibility.",
                "Tender as everybody does.",
                "Procurement Act 2023, sections 32 and 33");
    }

    static Refusal eligibilityIsDecided() {
        return new Refusal(
                "eligibility-decided",
                "It is decided already whether this bidder is one of those to whom the contract is"
                        + " reserved, and the other way.",
                "Stop the procurement if that was an error, so that every bidder is treated the"
                        + " same.",
                OBJECTIVES);
    }

    static Refusal eligibilityNotVerified() {
        return new Refusal(
                "eligibility-not-verified",
                "The contract is reserved, and it is not verified that this bidder is one of those"
                        + " to whom it is.",
                "Verify its eligibility first; the tender of a bidder that is none of them is"
                        + " disregarded.",
                "Procurement Act 2023, sections 32(3) and 33(3), or the policy of the reservation");
    }

    static Refusal openedAlready(Notice notice) {
        return new Refusal(
                "opportunity-already-opened",
                "The opportunity was opened by the notice %s, and that one said something else."
                        .formatted(notice.terms().noticeId()),
                "Stop the procurement and begin another, or publish nothing but what the first"
                        + " notice says.",
                "Procurement Act 2023, section 31: terms are not changed in silence");
    }

    static Refusal cancelled(Cancelled state) {
        return new Refusal(
                "procedure-cancelled",
                "The procurement was stopped: " + shortened(state.because().words()),
                "Nothing can be done here any more; look for a new notice of the buyer.",
                "Procurement Act 2023, section 55");
    }

    private static String shortened(String words) {
        return words.length() <= 300 ? words : words.substring(0, 297) + "...";
    }

    static Refusal questionsClosed(ProcedureTerms terms) {
        return new Refusal(
                "questions-closed",
                "Questions could be asked until %s."
                        .formatted(London.inWords(terms.questionsCloseAt())),
                "Read the answers that were given; no further question is taken.",
                OBJECTIVES);
    }

    static Refusal tooManyQuestions() {
        return new Refusal(
                "too-many-questions",
                "No more questions are taken, from you or at all.",
                "Put what you still have to ask into a question that was not answered, or wait for"
                        + " answers.",
                LIMITS);
    }

    static Refusal tendersClosed(ProcedureTerms terms) {
        return new Refusal(
                "tenders-closed",
                "Tenders closed on %s, by the clock of this server."
                        .formatted(London.inWords(terms.tendersCloseAt())),
                "Nothing can be submitted, withdrawn or answered any more: the same time holds for"
                        + " everyone.",
                OBJECTIVES);
    }

    static Refusal tendersStillOpen(ProcedureTerms terms) {
        return new Refusal(
                "tenders-still-open",
                "Tenders are taken until %s and are not assessed before."
                        .formatted(London.inWords(terms.tendersCloseAt())),
                "Wait until tenders are closed.",
                OBJECTIVES);
    }

    static Refusal notYetDue(ProcedureTerms terms) {
        return new Refusal(
                "closing-time-not-come",
                "Tenders close on %s, and not before."
                        .formatted(London.inWords(terms.tendersCloseAt())),
                "Wait for that time.",
                OBJECTIVES);
    }

    static Refusal noTenders() {
        return new Refusal(
                "no-tenders",
                "No tender was submitted, so that there is nothing to assess.",
                "Stop the procurement, or see whether section 43 allows a direct award.",
                "Procurement Act 2023, section 43");
    }

    static Refusal notInvited() {
        return new Refusal(
                "not-invited",
                "Only invited suppliers take part, and your organisation is not one of them.",
                "If you belong to the framework or were invited, ask the buyer to put it right.",
                "Procurement Act 2023, section 20, or section 46 for call-offs");
    }

    static Refusal buyerCannotBid() {
        return new Refusal(
                "buyer-cannot-bid",
                "Your organisation is a buyer of this procedure and cannot tender in it.",
                "Submit for the organisation that would deliver, if that is another one.",
                CONFLICTS);
    }

    static Refusal lotUnknown(LotId lot) {
        return new Refusal(
                "lot-unknown",
                "The notice names no lot %s.".formatted(lot),
                "Take the lot's id from the opportunity.",
                "Procurement Act 2023, section 18");
    }

    static Refusal criterionUnknown(CriterionId criterion) {
        return new Refusal(
                "criterion-unknown",
                "The notice names no criterion %s.".formatted(criterion),
                "Take the criterion's id from the opportunity.",
                METHODOLOGY);
    }

    static Refusal tenderIncomplete(List<String> unanswered) {
        return new Refusal(
                "tender-incomplete",
                "Nothing is said under %d of the criteria: %s."
                        .formatted(
                                unanswered.size(),
                                unanswered.stream()
                                        .limit(5)
                                        .map(Refusals::shortened)
                                        .collect(Collectors.joining("; "))),
                "Answer each criterion but the price by a text or an attachment.",
                METHODOLOGY);
    }

    static Refusal tooManyTenders(int most) {
        return new Refusal(
                "too-many-tenders",
                "The platform takes at most %d tenders in one procedure.".formatted(most),
                "Tell the buyer at once; they can divide the procurement.",
                LIMITS);
    }

    static Refusal tooManyVersions(int most) {
        return new Refusal(
                "too-many-versions",
                "You have submitted %d times for this lot, and no more is taken.".formatted(most),
                "What you submitted last counts.",
                LIMITS);
    }

    static Refusal submissionReplaced() {
        return new Refusal(
                "submission-replaced",
                "You submitted another tender in the place of this one.",
                "Withdraw the one that took its place.",
                PLATFORM);
    }

    static Refusal assessorOfABidder() {
        return new Refusal(
                "assessor-of-a-bidder",
                "The person or their organisation has asked or tendered in this procedure.",
                "Appoint somebody who has no part in any bid.",
                CONFLICTS);
    }

    static Refusal tooManyAssessors(int most) {
        return new Refusal(
                "too-many-assessors",
                "%d assessors are appointed, and no more can be.".formatted(most),
                "Let those assess who are appointed.",
                LIMITS);
    }

    static Refusal notAnAssessor() {
        return new Refusal(
                "not-an-assessor",
                "You are not appointed to assess the tenders of this procedure.",
                "Ask the buyer to appoint you, with your declaration of interests.",
                CONFLICTS);
    }

    static Refusal assessorConflicted() {
        return new Refusal(
                "assessor-conflicted",
                "It was decided that a conflict of interest keeps you from scoring here.",
                "Leave it to the other assessors; tell the buyer if the declaration is wrong.",
                CONFLICTS);
    }

    static Refusal moderatedAlready() {
        return new Refusal(
                "score-already-moderated",
                "The points for this tender under this criterion were agreed already, and your"
                        + " score is part of what they rest on.",
                "Ask the buyer's moderator to agree on other points, with the reason.",
                METHODOLOGY);
    }

    static Refusal tooFewScores(int scores) {
        return new Refusal(
                "too-few-scores",
                "%d of at least %d assessors without a conflict have scored this tender under this"
                                .formatted(scores, Assessment.FEWEST_SCORES)
                        + " criterion.",
                "Let another appointed assessor score it first.",
                METHODOLOGY);
    }

    static Refusal assessmentIncomplete(long tenders) {
        return new Refusal(
                "assessment-incomplete",
                "Of %d tenders not everything is agreed: each needs moderated points under each"
                                .formatted(tenders)
                        + " criterion.",
                "Moderate what is open, or recommend no award for the lot, with reasons.",
                METHODOLOGY);
    }

    static Refusal recommendedAlready() {
        return new Refusal(
                "award-already-recommended",
                "An award was recommended on what was assessed until then.",
                "Stop the procurement if the recommendation does not hold.",
                METHODOLOGY);
    }

    static Refusal notRecommended() {
        return new Refusal(
                "award-not-recommended",
                "No award is recommended yet, so that there is nothing to tell tenderers.",
                "Recommend an award first.",
                "Procurement Act 2023, section 50");
    }
}
