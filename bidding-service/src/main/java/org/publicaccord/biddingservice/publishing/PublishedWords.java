package org.publicaccord.biddingservice.publishing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.biddingservice.procedure.LotCount;
import org.publicaccord.biddingservice.procedure.LotOutcome;
import org.publicaccord.biddingservice.procedure.LotOutcome.ToFirst;
import org.publicaccord.biddingservice.procedure.LotOutcome.ToNobody;
import org.publicaccord.biddingservice.procedure.Ranked;
import org.publicaccord.biddingservice.procedure.Recipient;
import org.publicaccord.biddingservice.terms.Criterion;
import org.publicaccord.biddingservice.terms.Lot;
import org.publicaccord.biddingservice.terms.Money;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.ProcedureTerms;
import org.publicaccord.biddingservice.terms.Total;
import org.publicaccord.published.bidding.LotRecommendation;
import org.publicaccord.published.bidding.RecommendedSupplier;
import org.publicaccord.published.bidding.RecommendedSupplier.TieBreak;
import org.publicaccord.published.bidding.SummaryRecipient;

/** The domain's values in the words of the published language. */
final class PublishedWords {

    private static final String BUYER = "buyer";
    private static final String SUPPLIER = "supplier";

    private PublishedWords() {}

    static List<org.publicaccord.published.Party> buyers(List<Party> buyers) {
        return buyers.stream().map(it -> party(it, BUYER)).toList();
    }

    /** The buyers, and each organisation that should win something. */
    static List<org.publicaccord.published.Party> buyersAndWinners(
            List<Party> buyers, List<LotOutcome> outcomes) {
        Stream<org.publicaccord.published.Party> winners =
                outcomes.stream()
                        .flatMap(it -> it.winner().stream())
                        .map(it -> party(it.bidder(), SUPPLIER))
                        .distinct();
        return Stream.concat(buyers(buyers).stream(), winners).toList();
    }

    private static org.publicaccord.published.Party party(Party party, String role) {
        return new org.publicaccord.published.Party(
                party.id().value(), party.scheme(), role, party.name());
    }

    static org.publicaccord.published.contract.ProcedureTerms terms(ProcedureTerms terms) {
        return new org.publicaccord.published.contract.ProcedureTerms(
                org.publicaccord.published.contract.ProcedureTerms.Kind.valueOf(
                        terms.kind().name()),
                terms.lightTouch(),
                terms.rulePack(),
                terms.lots().stream().map(PublishedWords::lot).toList(),
                terms.criteria().stream().map(PublishedWords::criterion).toList(),
                terms.questionsCloseAt(),
                terms.tendersCloseAt(),
                terms.noticeId(),
                terms.publishedAt(),
                terms.invited().stream().map(OrganisationId::value).toList(),
                terms.reservation().map(ReservationWords::of));
    }

    private static org.publicaccord.published.contract.Lot lot(Lot lot) {
        return new org.publicaccord.published.contract.Lot(
                lot.id().value(), lot.title(), lot.value().map(PublishedWords::money));
    }

    private static org.publicaccord.published.contract.Criterion criterion(Criterion criterion) {
        return new org.publicaccord.published.contract.Criterion(
                criterion.id().value(),
                criterion.title(),
                criterion.subjectMatter(),
                criterion.measure(),
                criterion.weight().percent(),
                org.publicaccord.published.contract.Criterion.Family.valueOf(
                        criterion.family().name()));
    }

    static List<org.publicaccord.published.bidding.LotCount> counts(List<LotCount> counts) {
        return counts.stream()
                .map(it ->
                        new org.publicaccord.published.bidding.LotCount(
                                it.lot().value(), it.tenders()))
                .toList();
    }

    /** What is recommended; the lots and the outcomes are in one order. */
    static List<LotRecommendation> recommendations(List<Lot> lots, List<LotOutcome> outcomes) {
        return outcomes.stream().map(it -> recommendation(titleOf(it, lots), it)).toList();
    }

    private static String titleOf(LotOutcome outcome, List<Lot> lots) {
        return lots.stream()
                .filter(it -> it.id().equals(outcome.lot()))
                .map(Lot::title)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such lot: " + outcome.lot()));
    }

    private static LotRecommendation recommendation(String title, LotOutcome outcome) {
        Optional<String> because =
                switch (outcome) {
                    case ToFirst _ -> Optional.empty();
                    case ToNobody it -> Optional.of(it.because().words());
                };
        return new LotRecommendation(
                outcome.lot().value(),
                title,
                outcome.winner().map(PublishedWords::supplier),
                outcome.ranking().size(),
                outcome.ranking().stream().map(it -> it.total().value()).toList(),
                because);
    }

    private static RecommendedSupplier supplier(Ranked winner) {
        return new RecommendedSupplier(
                winner.bidder().id().value(),
                winner.bidder().name(),
                money(winner.price()),
                winner.total().value(),
                tieBreak(winner.aheadBy()));
    }

    private static Optional<TieBreak> tieBreak(Ranked.AheadBy aheadBy) {
        return switch (aheadBy) {
            case TOTAL, LAST -> Optional.empty();
            case SOCIAL_VALUE -> Optional.of(TieBreak.SOCIAL_VALUE);
            case QUALITY -> Optional.of(TieBreak.QUALITY);
            case LOT_DRAWN -> Optional.of(TieBreak.LOT_DRAWN);
        };
    }

    static List<SummaryRecipient> recipients(List<Recipient> recipients) {
        return recipients.stream()
                .map(it ->
                        new SummaryRecipient(
                                it.organisation().value(),
                                it.lot().value(),
                                it.total().value(),
                                it.winnerTotal().map(Total::value)))
                .toList();
    }

    private static org.publicaccord.published.Money money(Money money) {
        return new org.publicaccord.published.Money(money.amount(), money.currency());
    }
}
