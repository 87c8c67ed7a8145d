package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.count;
import static org.publicaccord.notificationservice.telling.PlainWords.ifKnown;
import static org.publicaccord.notificationservice.telling.PlainWords.list;
import static org.publicaccord.notificationservice.telling.PlainWords.moment;
import static org.publicaccord.notificationservice.telling.PlainWords.money;
import static org.publicaccord.notificationservice.telling.PlainWords.paragraphs;
import static org.publicaccord.notificationservice.telling.PlainWords.points;
import static org.publicaccord.notificationservice.telling.PlainWords.said;

import java.util.List;
import org.publicaccord.published.bidding.AssessmentSummariesIssued;
import org.publicaccord.published.bidding.OpportunityOpened;
import org.publicaccord.published.bidding.QuestionAnswered;
import org.publicaccord.published.bidding.SummaryRecipient;
import org.publicaccord.published.contract.AnnouncedAward;
import org.publicaccord.published.contract.AwardAnnounced;
import org.publicaccord.published.contract.Lot;
import org.publicaccord.published.contract.ProcedureTerms;

/** The words for those who tender, or may. */
final class TenderWordings {

    private TenderWordings() {}

    static Wording invited(String title, Audience audience, OpportunityOpened it) {
        var terms = it.procedure();
        return new Wording(
                "You are invited to tender: " + title,
                paragraphs(
                        "%s asks your organisation, among %s, to tender for “%s”: %s."
                                .formatted(
                                        audience.buyerNames(),
                                        count(terms.invitedSuppliers().size(), "supplier"),
                                        title,
                                        kind(terms.kind())),
                        times(terms),
                        "What is tendered for:\n"
                                + list(terms.lots().stream().map(TenderWordings::line).toList()),
                        "What tenders are assessed by:\n"
                                + list(
                                        terms.criteria().stream()
                                                .map(criterion ->
                                                        "%s: %s per cent"
                                                                .formatted(
                                                                        criterion.title(),
                                                                        criterion
                                                                                .weightPercent()
                                                                                .toPlainString()))
                                                .toList()),
                        ("What to do next: read the notice %s, ask what is unclear, and tender"
                                        + " in time.")
                                .formatted(terms.noticeId())));
    }

    static Wording answered(String title, Audience audience, QuestionAnswered it, List<Lot> lots) {
        var answered = it.answered();
        return new Wording(
                "A question was answered: " + title,
                paragraphs(
                        "%s answered a question about “%s”, to everyone."
                                .formatted(audience.buyerNames(), title),
                        ifKnown(
                                answered.lotId().filter(_ -> lots.size() > 1),
                                lot -> "Lot: " + nameOf(lot, lots) + "."),
                        "Question: " + said(answered.question()),
                        "Answer: " + said(answered.answer()),
                        "What to do next: see what it means for your tender; one that you have"
                                + " submitted can be replaced until tenders close."));
    }

    /**
     * @param assessed what one tenderer's tenders earned
     * @param terms as the notice names them
     */
    static Wording summaryReady(
            String title,
            Audience audience,
            AssessmentSummariesIssued it,
            List<SummaryRecipient> assessed,
            Tendering terms) {
        return new Wording(
                "Your assessment summary is ready: " + title,
                paragraphs(
                        ("%s assessed your tender for “%s”, and issued the assessment summaries"
                                        + " on %s%s.")
                                .formatted(
                                        audience.buyerNames(),
                                        title,
                                        PlainWords.day(PlainWords.dayOf(it.occurredAt())),
                                        terms.underTheAct()
                                                ? " (Procurement Act 2023, section 50)"
                                                : ""),
                        list(assessed.stream().map(x -> earned(x, terms.lots())).toList()),
                        terms.underTheAct()
                                ? "The award becomes public with the contract award notice."
                                        + " Where a standstill is kept, it begins with the day"
                                        + " of that notice; you will then be told of its last"
                                        + " day."
                                : "You will be told when the award becomes public.",
                        challenge(audience, terms, true),
                        "What to do next: read the summary, with the reasons for each"
                                + " criterion, and ask the buyer at once about what you do not"
                                + " understand."));
    }

    /**
     * @param lost what the tenders earned by which a tenderer won nothing
     */
    static Wording notAwarded(
            String title,
            Audience audience,
            AwardAnnounced it,
            List<SummaryRecipient> lost,
            Tendering terms) {
        return new Wording(
                "You are not awarded: " + title,
                paragraphs(
                        "%s announced the award of “%s”%s. Your organisation is not awarded:"
                                .formatted(
                                        audience.buyerNames(),
                                        title,
                                        ifKnown(
                                                it.noticeId(),
                                                " in the contract award notice %s"::formatted)),
                        list(lost.stream().map(x -> outcome(x, it.awards(), terms)).toList()),
                        StandstillWordings.standstill(it),
                        challenge(audience, terms, it.standstillLastDay().isPresent()),
                        "What to do next: read your assessment summary again. If you think of a"
                                + " challenge, take advice at once: the days count."));
    }

    static Wording stopped(String title, Audience audience, String because) {
        return new Wording(
                "Procurement stopped: " + title,
                paragraphs(
                        ("%s stopped the procurement of “%s”. No contract is entered, and"
                                        + " nothing is taken or assessed any more.")
                                .formatted(audience.buyerNames(), title),
                        "The reason given: " + said(because),
                        "What to do next: nothing."));
    }

    static String kind(ProcedureTerms.Kind kind) {
        return switch (kind) {
            case OPEN -> "an open procedure";
            case COMPETITIVE_FLEXIBLE -> "a competitive flexible procedure";
            case BELOW_THRESHOLD -> "a competition below the thresholds";
            case CALL_OFF -> "a competition between the suppliers of a framework";
        };
    }

    static String times(ProcedureTerms terms) {
        return "Questions may be asked until %s, tenders submitted until %s."
                .formatted(moment(terms.questionsCloseAt()), moment(terms.tendersCloseAt()));
    }

    /** "North of the river: "; nothing where there is but one lot. */
    static String lot(String id, List<Lot> lots) {
        return lots.size() > 1 ? nameOf(id, lots) + ": " : "";
    }

    /**
     * How an award can be challenged.
     *
     * @param standstill whether one is kept, or may be
     */
    private static String challenge(Audience audience, Tendering terms, boolean standstill) {
        if (!terms.underTheAct()) {
            return ("How to challenge: complain in writing to %s. Part 9 of the Procurement Act"
                            + " 2023 is not about competitions below the thresholds.")
                    .formatted(audience.buyerNames());
        }
        return ("How to challenge: if you think that a duty to you was broken, tell %s in"
                        + " writing at once. %s As a rule a claim must be brought within 30 days of"
                        + " when you knew, or should have known, its ground (section 106).")
                .formatted(
                        audience.buyerNames(),
                        standstill
                                ? "A claim in court that is notified to it before the"
                                        + " standstill ends suspends the entering of the"
                                        + " contract (Procurement Act 2023, section 101)."
                                : "Without a standstill a claim in court does not by itself"
                                        + " suspend the entering of the contract (Procurement"
                                        + " Act 2023, section 101).");
    }

    private static String earned(SummaryRecipient it, List<Lot> lots) {
        return lot(it.lotId(), lots)
                + "your tender earned "
                + points(it.total())
                + it.winnerTotal()
                        .map(winner -> ", the winning tender " + points(winner))
                        .orElse("; no award is recommended");
    }

    private static String outcome(
            SummaryRecipient it, List<AnnouncedAward> awards, Tendering terms) {
        var winners = awards.stream().filter(award -> award.lot().equals(it.lotId())).toList();
        var who =
                winners.isEmpty()
                        ? "; nobody is awarded"
                        : "; awarded to "
                                + PlainWords.names(
                                        winners.stream().map(AnnouncedAward::supplierName).toList())
                                + " for "
                                + money(winners.getFirst().value());
        return earned(it, terms.lots()) + who;
    }

    private static String line(Lot lot) {
        return lot.title() + ifKnown(lot.value(), value -> ", estimated at " + money(value));
    }

    private static String nameOf(String id, List<Lot> lots) {
        return lots.stream()
                .filter(lot -> lot.id().equals(id))
                .map(Lot::title)
                .findFirst()
                .orElse(id);
    }
}
