package org.publicaccord.contractservice.rules;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.LegalBasis;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Tender;

/**
 * Finds the procurement law that governs a contract for life, from what its record tells: the legal
 * basis if it names one, else when the procurement began. A call-off follows its framework. What
 * the record does not tell is asked, never guessed.
 */
public final class RegimeRules {

    private static final Pattern CALL_OFF =
            Pattern.compile("call[- ]?off|framework|dynamic (purchasing|market)");

    private RegimeRules() {}

    /**
     * The regime of a procurement.
     *
     * @param releases all releases of it that are known
     */
    public static RegimeFinding find(
            Optional<Tender> tender,
            List<Classification> classifications,
            List<Award> awards,
            List<Source> releases) {
        Optional<LegalBasis> stated = tender.flatMap(Tender::legalBasis);
        if (stated.isPresent()) {
            return asStated(stated.get());
        }
        Beginning beginning = Beginning.of(tender, awards, releases);
        if (ProcurementLaw.mayBeHealthCare(classifications)
                && !begunBefore(ProcurementLaw.PSR, beginning)) {
            return unknown(
                    "What is bought may be health care, to which the Provider Selection Regime has"
                            + " applied since %s. Is it a health care service under SI 2023/1348?"
                                    .formatted(inWords(ProcurementLaw.PSR.effectiveFrom())));
        }
        return isCallOff(tender) ? ofCallOff(beginning) : ofOwnProcurement(beginning);
    }

    /**
     * The regime after a later release: a contract keeps for life the regime it was found to have,
     * unless the record now names its legal basis.
     */
    public static RegimeFinding settle(
            RegimeFinding before, RegimeFinding now, Optional<Tender> tender) {
        boolean named = tender.flatMap(Tender::legalBasis).isPresent();
        return before.regime() == Regime.UNKNOWN || named ? now : before;
    }

    private static RegimeFinding asStated(LegalBasis basis) {
        String named = basis.scheme() + " " + basis.id();
        return ProcurementLaw.named(basis)
                .map(law ->
                        new RegimeFinding(
                                law.regime(),
                                "The tender names its legal basis: %s, the %s."
                                        .formatted(named, law.name())))
                .orElseGet(() ->
                        unknown(
                                "The tender names a legal basis that this platform does not know, %s."
                                                .formatted(named)
                                        + " Which procurement law governs the contract?"));
    }

    private static boolean isCallOff(Optional<Tender> tender) {
        return tender.flatMap(Tender::methodDetails)
                .filter(details -> CALL_OFF.matcher(details.toLowerCase(Locale.UK)).find())
                .isPresent();
    }

    private static RegimeFinding ofCallOff(Beginning beginning) {
        if (begunBefore(ProcurementLaw.PA23, beginning)) {
            return underOldLaw(beginning, "A call-off follows its framework, which is older still");
        }
        return unknown(
                "A call-off follows the law of its framework or dynamic market, and the record does not"
                        + " say when that was set up. Which framework is it, and did its own procurement"
                        + " begin before %s?"
                                .formatted(inWords(ProcurementLaw.PA23.effectiveFrom())));
    }

    private static RegimeFinding ofOwnProcurement(Beginning beginning) {
        LocalDate actBegins = ProcurementLaw.PA23.effectiveFrom();
        if (begunBefore(ProcurementLaw.PA23, beginning)) {
            return underOldLaw(beginning, "A procurement keeps the law under which it began");
        }
        if (onOrAfter(beginning.advertisedOn(), actBegins)) {
            return underTheAct(
                    "The tender was published on", beginning.advertisedOn().orElseThrow());
        }
        if (onOrAfter(beginning.stillToComeOn(), actBegins)) {
            return underTheAct(
                    "The procurement was still being planned on",
                    beginning.stillToComeOn().orElseThrow());
        }
        return unknown(
                "The record does not show whether the procurement began before %s, when the %s took"
                                .formatted(inWords(actBegins), ProcurementLaw.PA23.name())
                        + " effect. When was the tender notice published, or the supplier first asked"
                        + " for an offer?");
    }

    private static RegimeFinding underOldLaw(Beginning beginning, String principle) {
        Beginning.Sign sign = beginning.notAfter().orElseThrow();
        if (begunBefore(ProcurementLaw.PCR2015, beginning)) {
            return unknown(
                    "On %s %s, before the %s took effect. Which law governs the contract?"
                            .formatted(
                                    inWords(sign.day()),
                                    sign.what(),
                                    ProcurementLaw.PCR2015.name()));
        }
        return new RegimeFinding(
                Regime.PCR2015,
                "On %s %s, before the %s took effect on %s. %s (%s)."
                        .formatted(
                                inWords(sign.day()),
                                sign.what(),
                                ProcurementLaw.PA23.name(),
                                inWords(ProcurementLaw.PA23.effectiveFrom()),
                                principle,
                                ProcurementLaw.PA23.legalBasis()));
    }

    private static RegimeFinding underTheAct(String what, LocalDate day) {
        return new RegimeFinding(
                Regime.PA23,
                "%s %s, and the %s governs procurements that began on or after %s (%s)."
                        .formatted(
                                what,
                                inWords(day),
                                ProcurementLaw.PA23.name(),
                                inWords(ProcurementLaw.PA23.effectiveFrom()),
                                ProcurementLaw.PA23.legalBasis()));
    }

    private static RegimeFinding unknown(String question) {
        return new RegimeFinding(Regime.UNKNOWN, question);
    }

    private static boolean begunBefore(ProcurementLaw law, Beginning beginning) {
        return beginning
                .notAfter()
                .filter(sign -> sign.day().isBefore(law.effectiveFrom()))
                .isPresent();
    }

    private static boolean onOrAfter(Optional<LocalDate> day, LocalDate from) {
        return day.filter(known -> !known.isBefore(from)).isPresent();
    }
}
