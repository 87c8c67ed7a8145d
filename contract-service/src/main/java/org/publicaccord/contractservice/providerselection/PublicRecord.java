package org.publicaccord.contractservice.providerselection;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.AwardRecord;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.LegalBasis;
import org.publicaccord.contractservice.contract.ProcurementMethod;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.TenderStatus;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.rules.SelectionProcess;

/** What a selection adds to the public record, step by step. */
final class PublicRecord {

    /** The one award of a selection. */
    static final String AWARD = "1";

    private static final LegalBasis THE_REGIME = new LegalBasis("UKSI", "2023/1348");
    private static final RegimeFinding HEALTH_CARE =
            new RegimeFinding(
                    Regime.PSR,
                    "A relevant authority selects a provider of health care services under the"
                            + " Provider Selection Regime (SI 2023/1348).");

    private PublicRecord() {}

    /** Under the regime for life; how the provider is selected is on record. */
    static Facts selecting(Facts facts, Selection selection) {
        var tender =
                new Tender(
                        Optional.empty(),
                        Optional.of(TenderStatus.COMPLETE),
                        Optional.of(method(selection.process())),
                        Optional.of(selection.process().words()),
                        Optional.of(THE_REGIME),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Term.NOT_RECORDED,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return facts.governedBy(HEALTH_CARE).withTender(tender);
    }

    private static ProcurementMethod method(SelectionProcess process) {
        return switch (process) {
            case DIRECT_AWARD_A, DIRECT_AWARD_B, DIRECT_AWARD_C, MOST_SUITABLE_PROVIDER ->
                    ProcurementMethod.DIRECT;
            case COMPETITIVE -> ProcurementMethod.OPEN;
        };
    }

    static Facts awarded(Facts facts, Choice choice) {
        return AwardRecord.announced(
                facts,
                AWARD,
                choice.price(),
                choice.provider(),
                Optional.empty(),
                Optional.empty());
    }

    static Facts abandoned(Facts facts) {
        return facts.tender()
                .map(it -> facts.withTender(it.standing(TenderStatus.CANCELLED)))
                .orElse(facts);
    }
}
