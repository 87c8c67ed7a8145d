package org.publicaccord.contractservice.delivery;

/** What comes after a contract's term. */
public enum RenewalOutcome {
    /** An option of the contract extends it. */
    EXERCISE_OPTION("an option of the contract is exercised"),
    /** A new contract, on a route that an options appraisal chooses. */
    NEW_AWARD("a new contract is awarded"),
    /** Direct award process C of the Provider Selection Regime (SI 2023/1348, reg 9). */
    PSR_C("the existing provider continues by direct award process C"),
    TO_GRANT("a grant takes its place"),
    TO_ASSET("an asset transfer takes its place"),
    TO_WORKING_AGREEMENT("a working agreement takes its place"),
    IN_HOUSE("the service comes in-house"),
    DECOMMISSION("the service ends");

    private final String words;

    RenewalOutcome(String words) {
        this.words = words;
    }

    /** As a clause. */
    public String words() {
        return words;
    }
}
