package org.publicaccord.contractservice.documents;

import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;

/** By what right information is withheld from the public, and why. */
public record Withholding(Ground ground, Reason because) {

    /** The rights to withhold. */
    public enum Ground {
        SENSITIVE_COMMERCIAL(
                "sensitive commercial information", "Procurement Act 2023, s.94(1)(a)", true),
        NATIONAL_SECURITY("national security", "Procurement Act 2023, s.94(1)(b)", true),
        COMMERCIAL_INTERESTS(
                "commercial interests", "Freedom of Information Act 2000, s.43(2)", false),
        PERSONAL_DATA("personal data", "Freedom of Information Act 2000, s.40", false),
        GIVEN_IN_CONFIDENCE(
                "information given in confidence", "Freedom of Information Act 2000, s.41", false);

        private final String words;
        private final String legalBasis;
        private final boolean ofTheAct;

        Ground(String words, String legalBasis, boolean ofTheAct) {
            this.words = words;
            this.legalBasis = legalBasis;
            this.ofTheAct = ofTheAct;
        }

        /** As people call what is withheld. */
        public String words() {
            return words;
        }

        /** The section that gives the right. */
        public String legalBasis() {
            return legalBasis;
        }

        /** The Act concerns what is disclosed under it, and so only contracts that it governs. */
        boolean holdsUnder(Regime regime) {
            return !ofTheAct || regime == Regime.PA23;
        }
    }
}
