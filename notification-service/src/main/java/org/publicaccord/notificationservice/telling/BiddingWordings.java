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
import java.util.Optional;
import org.publicaccord.published.bidding.AssessmentCompleted;
import org.publicaccord.published.bidding.AwardRecommended;
import org.publicaccord.published.bidding.LotCount;
import org.publicaccord.published.bidding.LotRecommendation;
import org.publicaccord.published.bidding.RecommendedSupplier;
import org.publicaccord.published.bidding.TendersClosed;
import org.publicaccord.published.contract.Lot;

/**
 * The words of tenders and their assessment for those who buy.
 *
 * @param title of the contract, short enough for a line
 * @param lots as the notice names them
 */
record BiddingWordings(String title, List<Lot> lots) {

    static boolean isAnythingTendered(TendersClosed it) {
        return it.lots().stream().anyMatch(lot -> lot.tenders() > 0);
    }

    Wording closed(TendersClosed it) {
        return new Wording(
                "Tenders closed: " + title,
                paragraphs(
                        closing(it),
                        isAnythingTendered(it)
                                ? "What to do next: see that at least two assessors have"
                                        + " declared their conflicts of interest, and have"
                                        + " every tender assessed."
                                : "What to do next: stop the procurement, and publish a"
                                        + " procurement termination notice (Procurement Act"
                                        + " 2023, section 55), or find out whether section 43"
                                        + " lets you switch to a direct award."));
    }

    Wording tendersToAssess(TendersClosed it) {
        return new Wording(
                "Tenders to assess: " + title,
                paragraphs(
                        closing(it),
                        "What to do next: if you are appointed, declare your conflicts of"
                                + " interest, or that you have none, and score each tender"
                                + " under each criterion, with reasons."));
    }

    Wording assessed(AssessmentCompleted it) {
        return new Wording(
                "Assessment completed: " + title,
                paragraphs(
                        "For “%s” points are agreed for every tender under every criterion."
                                .formatted(title),
                        counts(it.lots()),
                        "What to do next: recommend who should win each lot, or that nobody"
                                + " should."));
    }

    Wording recommended(AwardRecommended it) {
        return new Wording(
                "Award recommended: " + title,
                paragraphs(
                        ("The assessment of tenders for “%s” ended with a recommendation. It is"
                                        + " not public.")
                                .formatted(title),
                        list(it.lots().stream().map(this::line).toList()),
                        "What to do next: decide the award, with reasons, or have it decided by"
                                + " whoever may; and issue the assessment summaries to every"
                                + " assessed tenderer."));
    }

    /**
     * @param tenderers how many can read theirs
     */
    Wording summariesIssued(int tenderers, Tendering terms) {
        return new Wording(
                "Assessment summaries issued: " + title,
                paragraphs(
                        "%s of “%s” can read how its tender was assessed%s."
                                .formatted(
                                        tenderers == 1
                                                ? "The one assessed tenderer"
                                                : "Each of the %d assessed tenderers"
                                                        .formatted(tenderers),
                                        title,
                                        terms.underTheAct()
                                                ? " (Procurement Act 2023, section 50)"
                                                : ""),
                        terms.underTheAct()
                                ? "What to do next: decide the award if you have not, and"
                                        + " publish the contract award notice (UK6). The"
                                        + " standstill begins with the day on which that is"
                                        + " published (section 51)."
                                : "What to do next: decide the award if you have not. Below the"
                                        + " thresholds no contract award notice is asked for."));
    }

    private String closing(TendersClosed it) {
        return paragraphs(
                "Tenders for “%s” closed on %s.".formatted(title, moment(it.closedAt())),
                counts(it.lots()));
    }

    private String counts(List<LotCount> counts) {
        return list(
                counts.stream()
                        .map(it ->
                                TenderWordings.lot(it.lotId(), lots)
                                        + count(it.tenders(), "tender"))
                        .toList());
    }

    private String line(LotRecommendation it) {
        var lot = lots.size() > 1 ? it.lotTitle() + ": " : "";
        return lot
                + it.winner()
                        .map(winner -> winner(winner, it))
                        .orElseGet(() ->
                                "no award is recommended"
                                        + ifKnown(it.because(), x -> ". " + said(x)));
    }

    private static String winner(RecommendedSupplier it, LotRecommendation of) {
        return "%s, %s, VAT included, with %s, the most of %s%s"
                .formatted(
                        it.organisationName(),
                        money(it.price()),
                        points(it.total()),
                        count(of.assessed(), "assessed tender"),
                        tieBreak(it.tieBrokenBy()));
    }

    private static String tieBreak(Optional<RecommendedSupplier.TieBreak> by) {
        return ifKnown(
                by,
                it ->
                        ", as many as another, but placed first "
                                + switch (it) {
                                    case SOCIAL_VALUE -> "by what it earned for social value";
                                    case QUALITY -> "by what it earned for quality";
                                    case LOT_DRAWN -> "by lot";
                                });
    }
}
