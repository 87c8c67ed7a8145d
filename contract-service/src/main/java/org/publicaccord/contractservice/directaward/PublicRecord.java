package org.publicaccord.contractservice.directaward;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.AwardRecord;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.LegalBasis;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.ProcurementMethod;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.TenderStatus;
import org.publicaccord.contractservice.contract.Term;

/** What a direct award adds to the public record, step by step; notices are on it already. */
final class PublicRecord {

    /** The one award of a direct award. */
    static final String AWARD = "1";

    private static final LegalBasis THE_ACT = new LegalBasis("UKPGA", "2023/54");

    private PublicRecord() {}

    /** Nobody is asked to tender: the record says how the supplier was chosen instead. */
    static Facts intended(Facts facts, Justification justification, Optional<Notice> notice) {
        var tender =
                new Tender(
                        notice.map(Notice::id),
                        Optional.of(TenderStatus.COMPLETE),
                        Optional.of(ProcurementMethod.DIRECT),
                        Optional.of("Direct award"),
                        Optional.of(THE_ACT),
                        notice.map(Notice::publishedAt),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(justification.price()),
                        Optional.empty(),
                        Term.NOT_RECORDED,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return facts.withParty(justification.supplier()).withTender(tender);
    }

    static Facts announced(
            Facts facts,
            Justification justification,
            Optional<Notice> notice,
            Optional<Standstill> standstill) {
        Facts known =
                facts.tender().isPresent()
                        ? facts
                        : intended(facts, justification, Optional.empty());
        Money price = justification.price();
        return AwardRecord.announced(
                known, AWARD, price, justification.supplier(), notice, standstill);
    }

    static Facts stopped(Facts facts) {
        return facts.tender()
                .map(it -> facts.withTender(it.standing(TenderStatus.CANCELLED)))
                .orElse(facts);
    }
}
