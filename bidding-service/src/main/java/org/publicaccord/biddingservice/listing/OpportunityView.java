package org.publicaccord.biddingservice.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.biddingservice.opportunity.Closing.Standing;
import org.publicaccord.biddingservice.opportunity.Closing.Standing.Closed;
import org.publicaccord.biddingservice.opportunity.Closing.Standing.Open;
import org.publicaccord.biddingservice.opportunity.Closing.Standing.Unknown;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Term;
import org.publicaccord.published.contract.Criterion;
import org.publicaccord.published.contract.Lot;
import org.publicaccord.published.contract.ProcedureTerms;

/**
 * An opportunity, as callers see it.
 *
 * @param status {@code open}, {@code closed} or {@code not recorded}
 * @param closesAt when tenders must be in, or had to be
 * @param daysLeft whole days until it closes, if it is open
 * @param procedure how it is run; absent for what was taken over from a register
 * @param asOf the server's legal time at which it stood so
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record OpportunityView(
        String contractId,
        String ocid,
        String title,
        Optional<String> description,
        List<Party> buyers,
        Optional<String> category,
        List<String> cpvCodes,
        Optional<String> procurementMethod,
        Optional<String> procurementMethodDetails,
        Optional<Money> value,
        Optional<Term> term,
        Optional<Boolean> suitableForSmes,
        Optional<Boolean> suitableForVcses,
        String status,
        Optional<Instant> closesAt,
        Optional<Long> daysLeft,
        Optional<ProcedureView> procedure,
        Instant asOf) {

    static OpportunityView of(OpportunityRow row, Instant now) {
        var facts = row.facts();
        Standing standing = row.closing().standingAt(now);
        return new OpportunityView(
                row.contractId(),
                facts.ocid(),
                facts.title(),
                facts.description(),
                row.parties().stream().filter(it -> it.role().equals("buyer")).toList(),
                facts.category(),
                facts.cpvCodes(),
                facts.procurementMethod(),
                facts.procurementMethodDetails(),
                facts.value(),
                facts.term(),
                facts.suitableForSmes(),
                facts.suitableForVcses(),
                status(standing),
                row.closesAt(),
                daysLeft(standing),
                row.terms().map(ProcedureView::of),
                now);
    }

    private static String status(Standing standing) {
        return switch (standing) {
            case Open _ -> "open";
            case Closed _ -> "closed";
            case Unknown _ -> "not recorded";
        };
    }

    private static Optional<Long> daysLeft(Standing standing) {
        return switch (standing) {
            case Open(var _, var daysLeft) -> Optional.of(daysLeft);
            case Closed _, Unknown _ -> Optional.empty();
        };
    }

    /**
     * How the procedure of an opportunity is run. Questions and tenders go to the procedure, whose
     * id is that of the contract.
     *
     * @param invitedOnly whether only invited suppliers may tender
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ProcedureView(
            ProcedureTerms.Kind kind,
            boolean lightTouch,
            String rulePack,
            String noticeId,
            Instant publishedAt,
            Instant questionsCloseAt,
            Instant tendersCloseAt,
            boolean invitedOnly,
            List<Lot> lots,
            List<Criterion> criteria) {

        static ProcedureView of(ProcedureTerms terms) {
            return new ProcedureView(
                    terms.kind(),
                    terms.lightTouch(),
                    terms.rulePack(),
                    terms.noticeId(),
                    terms.publishedAt(),
                    terms.questionsCloseAt(),
                    terms.tendersCloseAt(),
                    !terms.invitedSuppliers().isEmpty(),
                    terms.lots(),
                    terms.criteria());
        }
    }
}
