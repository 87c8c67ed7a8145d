package org.publicaccord.contractservice.contract;

/**
 * What a release reports, from the OCDS codelist releaseTag. {@code compiled} is not among them: a
 * compiled release is a summary of releases, not one.
 */
public enum ReleaseTag {
    PLANNING("planning", Kind.PLANNING),
    PLANNING_UPDATE("planningUpdate", Kind.PLANNING),
    TENDER("tender", Kind.TENDER),
    TENDER_AMENDMENT("tenderAmendment", Kind.TENDER),
    TENDER_UPDATE("tenderUpdate", Kind.TENDER),
    TENDER_CANCELLATION("tenderCancellation", Kind.TENDER),
    AWARD("award", Kind.AWARD),
    AWARD_UPDATE("awardUpdate", Kind.AWARD),
    AWARD_CANCELLATION("awardCancellation", Kind.AWARD),
    CONTRACT("contract", Kind.CONTRACT),
    CONTRACT_UPDATE("contractUpdate", Kind.CONTRACT),
    CONTRACT_AMENDMENT("contractAmendment", Kind.CONTRACT),
    IMPLEMENTATION("implementation", Kind.IMPLEMENTATION),
    IMPLEMENTATION_UPDATE("implementationUpdate", Kind.IMPLEMENTATION),
    CONTRACT_TERMINATION("contractTermination", Kind.IMPLEMENTATION);

    private final String code;
    private final Kind kind;

    ReleaseTag(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** How far a procurement is that a release reports, earliest first. */
    public enum Kind {
        PLANNING,
        TENDER,
        AWARD,
        CONTRACT,
        IMPLEMENTATION
    }

    /** The code in the OCDS codelist. */
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }
}
