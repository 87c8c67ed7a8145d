package org.publicaccord.notificationservice.telling;

/** The roles of the platform that someone is told as. */
public enum RecipientRole {
    COMMISSIONER("commissioner"),
    CONTRACT_MANAGER("contract-manager"),
    APPROVER("approver"),
    ASSESSOR("assessor"),
    FINANCE("finance"),
    COMMUNITY_PARTICIPANT("community-participant"),
    PROVIDER("provider"),
    INVESTOR("investor"),
    VERIFIER("verifier"),
    AUDITOR("auditor");

    private final String wireName;

    RecipientRole(String wireName) {
        this.wireName = wireName;
    }

    /** The role's name in tokens and answers, such as {@code contract-manager}. */
    public String wireName() {
        return wireName;
    }
}
