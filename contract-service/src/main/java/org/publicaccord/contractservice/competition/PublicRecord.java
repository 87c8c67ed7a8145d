package org.publicaccord.contractservice.competition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.competition.LotOutcome.Winner;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.AwardStatus;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.LegalBasis;
import org.publicaccord.contractservice.contract.Lot;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.ProcurementMethod;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.TenderStatus;
import org.publicaccord.contractservice.contract.Term;

/** What a competition adds to the public record, step by step; notices are on it already. */
final class PublicRecord {

    private static final LegalBasis THE_ACT = new LegalBasis("UKPGA", "2023/54");

    private PublicRecord() {}

    static Facts advertised(Facts facts, Design design, Money estimate, Term term, Notice notice) {
        Procedure procedure = design.procedure();
        var tender =
                new Tender(
                        Optional.of(notice.id()),
                        Optional.of(TenderStatus.ACTIVE),
                        Optional.of(method(procedure.kind())),
                        Optional.of(details(procedure.kind())),
                        Optional.of(THE_ACT),
                        Optional.of(notice.publishedAt()),
                        Optional.of(notice.publishedAt()),
                        Optional.of(procedure.tendersCloseAt()),
                        Optional.of(estimate),
                        Optional.empty(),
                        term,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return facts.withTender(tender).withCourse(course(facts).with(design.procedure()));
    }

    private static ProcurementMethod method(Procedure.Kind kind) {
        return switch (kind) {
            case OPEN, BELOW_THRESHOLD -> ProcurementMethod.OPEN;
            case COMPETITIVE_FLEXIBLE, CALL_OFF -> ProcurementMethod.SELECTIVE;
        };
    }

    private static String details(Procedure.Kind kind) {
        return switch (kind) {
            case OPEN -> "Open procedure";
            case COMPETITIVE_FLEXIBLE -> "Competitive flexible procedure";
            case BELOW_THRESHOLD -> "Below threshold - open competition";
            case CALL_OFF -> "Call-off from a framework, with competition";
        };
    }

    static Facts tendersClosed(Facts facts) {
        return withTenderStatus(facts, TenderStatus.COMPLETE);
    }

    /** Nothing was published of a tender that was never advertised, so nothing is cancelled. */
    static Facts stopped(Facts facts) {
        return withTenderStatus(facts, TenderStatus.CANCELLED);
    }

    private static Facts withTenderStatus(Facts facts, TenderStatus status) {
        return facts.tender().map(it -> facts.withTender(it.standing(status))).orElse(facts);
    }

    static Facts announced(
            Facts facts,
            Design design,
            List<Winner> winners,
            Optional<Notice> notice,
            Optional<Standstill> standstill) {
        Facts known = facts;
        List<Award> awards = new ArrayList<>();
        for (Winner winner : winners) {
            known = known.withParty(winner.supplier());
            awards.add(award(winner, design, notice));
        }
        Course course = course(known);
        return known.withAwards(awards).withCourse(standstill.map(course::with).orElse(course));
    }

    private static Award award(Winner winner, Design design, Optional<Notice> notice) {
        Optional<Lot> lot =
                design.procedure().lots().stream()
                        .filter(it -> it.id().equals(winner.lot()))
                        .findFirst();
        return new Award(
                winner.lot(),
                AwardStatus.PENDING,
                lot.map(Lot::title),
                Optional.empty(),
                notice.map(Notice::publishedAt),
                notice.map(Notice::publishedAt),
                Optional.of(winner.price()),
                List.of(winner.supplier().id()),
                Term.NOT_RECORDED,
                List.of());
    }

    /** The procurement's facts, with the award of one lot only. */
    static Facts narrowedTo(Winner winner, ContractId procurement, Facts facts) {
        List<Award> own =
                facts.awards().stream().filter(it -> it.id().equals(winner.lot())).toList();
        return facts.withAwards(own).withCourse(course(facts).partOf(procurement));
    }

    static Facts divided(Facts facts, List<ContractId> contracts) {
        return facts.withCourse(course(facts).dividedInto(contracts));
    }

    private static Course course(Facts facts) {
        return facts.course().orElse(Course.BEGINNING);
    }
}
