package org.publicaccord.biddingservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.terms.Criterion;
import org.publicaccord.biddingservice.terms.Family;
import org.publicaccord.biddingservice.terms.Kind;
import org.publicaccord.biddingservice.terms.Lot;
import org.publicaccord.biddingservice.terms.Money;
import org.publicaccord.biddingservice.terms.ProcedureTerms;

/**
 * How a procedure is run.
 *
 * @param invitedOnly whether only invited suppliers may tender
 * @param reservedUnder by what right the contract is reserved, if it is
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TermsView(
        Kind kind,
        boolean lightTouch,
        String rulePack,
        String noticeId,
        Instant publishedAt,
        Instant questionsCloseAt,
        Instant tendersCloseAt,
        boolean invitedOnly,
        List<LotView> lots,
        List<WeighedView> criteria,
        Optional<String> reservedUnder) {

    static TermsView of(ProcedureTerms terms) {
        return new TermsView(
                terms.kind(),
                terms.lightTouch(),
                terms.rulePack(),
                terms.noticeId(),
                terms.publishedAt(),
                terms.questionsCloseAt(),
                terms.tendersCloseAt(),
                !terms.invited().isEmpty(),
                terms.lots().stream().map(LotView::of).toList(),
                terms.criteria().stream().map(WeighedView::of).toList(),
                terms.reservation().map(it -> it.basis().name()));
    }

    /** A lot. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LotView(String id, String title, Optional<Money> value) {
        static LotView of(Lot lot) {
            return new LotView(lot.id().value(), lot.title(), lot.value());
        }
    }

    /** A criterion with its weight. */
    record WeighedView(
            String id,
            String title,
            String subjectMatter,
            String measure,
            BigDecimal weightPercent,
            Family family) {
        static WeighedView of(Criterion criterion) {
            return new WeighedView(
                    criterion.id().value(),
                    criterion.title(),
                    criterion.subjectMatter(),
                    criterion.measure(),
                    criterion.weight().percent(),
                    criterion.family());
        }
    }
}
