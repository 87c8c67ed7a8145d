package org.publicaccord.contractservice.delivery;

/** By what right a contract is ended before its time. */
public enum TerminationGround {
    /** Both sides agree to end it. */
    AGREED("by agreement", false),
    /** The supplier broke the contract so that it may be ended. */
    BREACH("for breach", false),
    /** A right that the contract itself gives, such as a break clause. */
    CONTRACT_RIGHT("by a right under the contract", false),
    /** Procurement Act 2023, s.78(2)(a). */
    IMPLIED_RIGHT_MATERIAL_BREACH_OF_ACT(
            "because it was awarded or modified in material breach of the Act", true),
    /** Procurement Act 2023, s.78(2)(b). */
    SUPPLIER_EXCLUDED_OR_EXCLUDABLE("because its supplier has become excluded or excludable", true),
    /** Procurement Act 2023, s.78(2)(c); only within s.78(3) to (6), as the officer states. */
    SUBCONTRACTOR_EXCLUDED("because a sub-contractor is excluded or excludable", true);

    private final String words;
    private final boolean implied;

    TerminationGround(String words, boolean implied) {
        this.words = words;
        this.implied = implied;
    }

    /** As a sentence about the end of a contract goes on. */
    public String words() {
        return words;
    }

    /** Whether it is the right that the Act implies into every public contract (s.78). */
    public boolean isImplied() {
        return implied;
    }
}
