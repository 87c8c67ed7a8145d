package org.publicaccord.contractservice.assettransfer;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Words;

/** Why a command about the transfer of an asset is refused, until the asset passed. */
final class Refusals {

    private static final String LOCALISM = "Localism Act 2011, ";
    private static final String EMPOWERMENT = "Community Empowerment (Scotland) Act 2015, ";
    private static final String TRUE_RECORD =
            "A rule of this platform: the public record stays true";
    private static final String FAIR_CHOICE =
            "A rule of this platform: who applies for an asset is treated like every other";

    private Refusals() {}

    static Refusal notNow(String asked, AssetTransferState state) {
        return EveryContract.notNow(asked, Standings.stands(state), Standings.next(state));
    }

    static Refusal lawNotKept() {
        return new Refusal(
                "asset-law-not-kept",
                "How public bodies in Northern Ireland dispose of land is not kept as rules here.",
                "Transfer the asset by your own procedure, and give the need up here.",
                "A limit of this platform: England and Scotland are kept");
    }

    static Refusal relevantAuthorityMissing() {
        return new Refusal(
                "relevant-authority-missing",
                "In Scotland it matters to whom asset transfer requests are made.",
                "Say whether it is a local authority, the Scottish Ministers or another body.",
                EMPOWERMENT + "ss.78 and 85 to 88");
    }

    static Refusal communityValueIsEnglish() {
        return new Refusal(
                "community-value-is-english",
                "Assets of community value are listed in England only.",
                "Leave the day of the entry out.",
                LOCALISM + "Part 5, Chapter 3");
    }

    static Refusal communityValueEntryOver(LocalDate lastDay) {
        return new Refusal(
                "community-value-entry-over",
                "The entry in the list of assets of community value ended on %s."
                        .formatted(inWords(lastDay)),
                "Leave the day of the entry out, or have the asset nominated again.",
                LOCALISM + "s.87(3)");
    }

    static Refusal notOfCommunityValue() {
        return new Refusal(
                "not-of-community-value",
                "The asset is not in the list of assets of community value: its disposal needs no"
                        + " such notice.",
                "Go on without it.",
                LOCALISM + "ss.87 and 95");
    }

    static Refusal bidderTooLate(LocalDate interimLastDay) {
        return new Refusal(
                "bidder-too-late",
                "A group could ask to be treated as a potential bidder until %s."
                        .formatted(inWords(interimLastDay)),
                "Tell the group that it may still bid, and that its request holds nothing back.",
                LOCALISM + "s.95(3)");
    }

    static Refusal interestUnknown() {
        return new Refusal(
                "interest-unknown",
                "No interest with this id was received.",
                "Check the id in the list of interests.",
                TRUE_RECORD);
    }

    static Refusal interestIdReused() {
        return new Refusal(
                "interest-id-reused",
                "An interest with this id is on record, and it is another one.",
                "Express the interest under an id of its own.",
                TRUE_RECORD);
    }

    static Refusal interestExpressedAlready() {
        return new Refusal(
                "interest-already-expressed",
                "An interest of this body is open.",
                "Go on with it, or withdraw it first.",
                FAIR_CHOICE);
    }

    static Refusal tooManyInterests(int most) {
        return new Refusal(
                "too-many-interests",
                "%d interests in this asset are on record, the most that there can be."
                        .formatted(most),
                "Decide about those that were received.",
                "A limit of this platform");
    }

    static Refusal assetLockMissing() {
        return new Refusal(
                "asset-lock-evidence-missing",
                "Nothing on record shows that the body's assets are locked for the community.",
                "Have it send its articles, or its entry as a charity, community interest company"
                        + " or community benefit society, and record what they show.",
                "A rule of this platform: what passes to a community stays with it; in Scotland "
                        + EMPOWERMENT
                        + "s.77");
    }

    static Refusal noDecisionPeriod() {
        return new Refusal(
                "no-decision-period",
                "Only a request in Scotland that is validated has a period for its decision.",
                "Decide when you can; no law sets a day.",
                EMPOWERMENT + "s.82");
    }

    static Refusal nothingToRedress() {
        return new Refusal(
                "nothing-to-redress",
                "Review and appeal are for Scottish requests that were refused, or not decided in"
                        + " time.",
                "Ask the authority for its complaints procedure.",
                EMPOWERMENT + "ss.85 to 88");
    }

    static Refusal redressTooLate(LocalDate lastDay) {
        return new Refusal(
                "redress-too-late",
                "Review or appeal could be asked for until %s.".formatted(inWords(lastDay)),
                "Take advice; a new request may be possible.",
                EMPOWERMENT + "ss.85 to 87, with SSI 2016/358 and SSI 2016/359");
    }

    static Refusal redressOpen() {
        return new Refusal(
                "redress-open",
                "A review or an appeal of another body about this asset is not decided.",
                "Wait for its outcome and record it.",
                EMPOWERMENT + "s.84: an asset under request is not disposed of to others");
    }

    static Refusal noBusinessCase() {
        return new Refusal(
                "no-business-case",
                "No business case of this body waits for a decision.",
                "Have the body submit its business case first.",
                FAIR_CHOICE);
    }

    static Refusal casesNotAssessed(List<String> bodies) {
        return new Refusal(
                "every-case-assessed-once",
                "Each business case that waits for a decision is assessed once: %s."
                        .formatted(String.join(", ", bodies)),
                "Say of each how many points it earned, and why.",
                FAIR_CHOICE);
    }

    static Refusal otherHeads() {
        return new Refusal(
                "other-heads-of-terms",
                "What is accepted is not what was proposed last.",
                "Read the heads of terms as they stand, and accept those.",
                "A rule of this platform: both sides agree to the same words");
    }

    static Refusal dueDiligenceIncomplete(List<Check> missing) {
        return new Refusal(
                "due-diligence-incomplete",
                "Nothing is said of: %s."
                        .formatted(
                                missing.stream()
                                        .map(Check::words)
                                        .collect(Collectors.joining(", "))),
                "Say of each what was found.",
                "A rule of this platform: the authority's fiduciary duty is shown to have been met");
    }

    static Refusal notOpenSpace() {
        return new Refusal(
                "not-open-space",
                "The asset is not recorded as open space: its disposal needs no notice.",
                "Go on without it.",
                "Local Government Act 1972, s.123(2A)");
    }

    static Refusal noStaff() {
        return new Refusal(
                "no-staff-concerned",
                "The asset is recorded as one where nobody's employment moves with it.",
                "Go on without it.",
                "Transfer of Undertakings (Protection of Employment) Regulations 2006, reg 3");
    }

    static Refusal assessedForLess(Money assessed, Money undervalue) {
        return new Refusal(
                "subsidy-assessed-for-less",
                "The subsidy assessment holds up to %s, and the undervalue is %s."
                        .formatted(
                                Words.pounds(assessed.amount()), Words.pounds(undervalue.amount())),
                "Assess the undervalue as it stands.",
                "Subsidy Control Act 2022, s.2");
    }

    static Refusal scottishStatementMissing(Money undervalue) {
        return new Refusal(
                "scottish-disposal-statement",
                "The asset goes %s below value; why that is reasonable is not stated."
                        .formatted(Words.pounds(undervalue.amount())),
                "State how it promotes economic development, health, social or environmental"
                        + " well-being.",
                "Disposal of Land by Local Authorities (Scotland) Regulations 2010 (SSI 2010/160),"
                        + " reg 4");
    }

    static Refusal subsidyNotAssessed(Money undervalue) {
        return new Refusal(
                "undervalue-subsidy",
                "An undervalue of %s may be a subsidy, and was not assessed."
                        .formatted(Words.pounds(undervalue.amount())),
                "Assess it under the Subsidy Control Act 2022.",
                "Subsidy Control Act 2022, s.2");
    }

    static Refusal noProcurementNotice() {
        return new Refusal(
                "no-procurement-notice",
                "The transfer of an asset is no procurement, and has none of its notices.",
                "Publish what the law of disposals asks for, and record it here.",
                "Procurement Act 2023, s.3 and Schedule 2: land is not procured by disposing of it");
    }
}
