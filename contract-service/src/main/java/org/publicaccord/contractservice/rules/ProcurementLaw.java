package org.publicaccord.contractservice.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.LegalBasis;
import org.publicaccord.contractservice.contract.Regime;

/**
 * A procurement law: from when procurements begin under it, and how records name it. Every date of
 * regime determination stands here and nowhere else.
 *
 * @param name as people call it
 * @param effectiveFrom the first day on which a procurement can begin under it
 * @param legalBasis where that is laid down
 * @param knownAs how the legal basis of a tender names it
 */
record ProcurementLaw(
        Regime regime,
        String name,
        LocalDate effectiveFrom,
        String legalBasis,
        List<LegalBasis> knownAs) {

    ProcurementLaw {
        knownAs = List.copyOf(knownAs);
    }

    static final ProcurementLaw PCR2015 =
            new ProcurementLaw(
                    Regime.PCR2015,
                    "Public Contracts Regulations 2015",
                    LocalDate.of(2015, 2, 26),
                    "SI 2015/102, regulation 1(2)",
                    List.of(
                            new LegalBasis("UKSI", "2015/102"),
                            new LegalBasis("CELEX", "32014L0024")));

    static final ProcurementLaw PSR =
            new ProcurementLaw(
                    Regime.PSR,
                    "Health Care Services (Provider Selection Regime) Regulations 2023",
                    LocalDate.of(2024, 1, 1),
                    "SI 2023/1348, regulation 1",
                    List.of(new LegalBasis("UKSI", "2023/1348")));

    static final ProcurementLaw PA23 =
            new ProcurementLaw(
                    Regime.PA23,
                    "Procurement Act 2023",
                    LocalDate.of(2025, 2, 24),
                    "SI 2024/716, as amended by SI 2024/959",
                    List.of(new LegalBasis("UKPGA", "2023/54")));

    private static final List<ProcurementLaw> ALL = List.of(PCR2015, PSR, PA23);

    /**
     * CPV codes that begin so are in scope of the Provider Selection Regime when the service is
     * health care for individuals (SI 2023/1348, regulation 3 and Schedule 1): health services, and
     * community health services.
     */
    private static final List<String> HEALTH_CARE_CPV = List.of("851", "85323");

    /** The law that a tender's legal basis names. */
    static Optional<ProcurementLaw> named(LegalBasis basis) {
        return ALL.stream().filter(law -> law.knownAs.contains(basis)).findFirst();
    }

    /** Whether the Provider Selection Regime may be in scope, by what is mainly bought. */
    static boolean mayBeHealthCare(List<Classification> classifications) {
        return classifications.stream()
                .limit(1)
                .filter(main -> main.scheme().equals("CPV"))
                .anyMatch(main -> HEALTH_CARE_CPV.stream().anyMatch(main.code()::startsWith));
    }
}
