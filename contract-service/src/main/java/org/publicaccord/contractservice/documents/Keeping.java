package org.publicaccord.contractservice.documents;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.documents.DocumentCommand.EraseDocument;
import org.publicaccord.contractservice.documents.DocumentEvent.DocumentErased;
import org.publicaccord.contractservice.documents.DocumentsState.Kept;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.records.RecordKind;
import org.publicaccord.rules.records.RetentionRules;

/**
 * How long documents are kept: as long as their keeper says, and as long as the law asks, whichever
 * is longer.
 */
record Keeping(RulePacks packs, OnFile file, LocalDate today) {

    private static final String AS_SAID = "retention-period";
    private static final String KEEPERS_RULE =
            "A rule of this platform: a document is kept as long as its keeper said, and as the law"
                    + " asks";

    Decision<DocumentEvent> erase(EraseDocument command, Kept document) {
        KeptUntil kept = of(document);
        return kept.isOver(today)
                ? Decision.accept(
                        new DocumentErased(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                document.heading(),
                                document.files().stream().map(StoredFile::kept).toList(),
                                command.because()))
                : Decision.refuse(Refusals.stillKept(kept));
    }

    /** What decides is what is later, and what is not known yet is later than all. */
    KeptUntil of(Kept document) {
        KeptUntil said = asSaid(document);
        return byLaw(document).filter(it -> isLater(it, said)).orElse(said);
    }

    private static boolean isLater(KeptUntil one, KeptUntil other) {
        LocalDate last = one.lastDay().orElse(LocalDate.MAX);
        return last.isAfter(other.lastDay().orElse(LocalDate.MAX));
    }

    private KeptUntil asSaid(Kept document) {
        Retention retention = document.retention();
        Optional<LocalDate> from =
                switch (retention.from()) {
                    case LATEST_VERSION -> Optional.of(document.latestFiledOn());
                    case CONTRACT_END -> ended(document);
                };
        return keptUntil(from.map(it -> it.plusYears(retention.years())), AS_SAID, KEEPERS_RULE);
    }

    private Optional<KeptUntil> byLaw(Kept document) {
        boolean agreed = document.heading().kind().saysWhatWasAgreed() || document.isDeed();
        if (!agreed && file.facts().regime().regime() != Regime.PA23) {
            return Optional.empty();
        }
        RecordKind kind =
                document.isDeed()
                        ? RecordKind.DEED
                        : agreed ? RecordKind.AGREEMENT : RecordKind.PROCUREMENT;
        Optional<LocalDate> from = agreed ? ended(document) : entered(document);
        RetentionRules rules =
                new RetentionRules(packs.inForce(RetentionRules.REGIME, today).orElseThrow());
        Rule rule = rules.rule(kind);
        return Optional.of(
                keptUntil(
                        from.map(it -> rules.keptUntil(kind, it)), rule.code(), rule.legalBasis()));
    }

    private static KeptUntil keptUntil(Optional<LocalDate> last, String rule, String legalBasis) {
        return new KeptUntil(
                last,
                rule,
                legalBasis,
                last.map(it -> "It is kept until %s.".formatted(inWords(it)))
                        .orElse("It is kept for a time after a day that has not come yet."));
    }

    /** The last day of the contract; where none came about, the day of the latest version. */
    private Optional<LocalDate> ended(Kept document) {
        return switch (file.stage()) {
            case ABANDONED -> Optional.of(document.latestFiledOn());
            case CO_DESIGN,
                    SELECTION,
                    AWARD,
                    MOBILISING,
                    DELIVERY,
                    REVIEW,
                    RENEWAL,
                    EXIT,
                    CLOSED,
                    SUSPENDED,
                    TERMINATED ->
                    file.facts()
                            .agreement()
                            .map(it -> it.ended().map(Agreement.End::on))
                            .orElseGet(this::importedEnd);
        };
    }

    private Optional<LocalDate> importedEnd() {
        return file.facts().term().lastDay().filter(it -> it.isBefore(today));
    }

    /** The day on which the contract was entered; where none came about, the latest version's. */
    private Optional<LocalDate> entered(Kept document) {
        return file.facts().agreement().map(Agreement::enteredOn).or(() -> ended(document));
    }
}
