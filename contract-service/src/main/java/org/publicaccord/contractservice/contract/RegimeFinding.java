package org.publicaccord.contractservice.contract;

/**
 * Which law governs a contract, and how that is known.
 *
 * @param because how it was found, or what must be asked, in a sentence
 */
public record RegimeFinding(Regime regime, String because) {
    public RegimeFinding {
        Text.said(Text.LINE, "the reason for a regime", because);
    }
}
