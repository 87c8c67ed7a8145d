package org.publicaccord.rules.selecting;

/** Who arranges health care services. The pack says which of them are relevant authorities. */
public enum HealthAuthority {
    NHS_ENGLAND,
    INTEGRATED_CARE_BOARD,
    NHS_TRUST,
    NHS_FOUNDATION_TRUST,
    LOCAL_AUTHORITY,
    COMBINED_AUTHORITY,
    /** None of them: the regime is not for it. */
    OTHER
}
