package org.publicaccord.contractservice.contract;

/** What binds a public body, and so needs authority under its scheme of delegation. */
public enum Act {
    APPROVE_NOTICE("to approve a notice"),
    DETERMINE_MARKET_FAILURE("to determine a market failure"),
    DISPOSE_OF_LAND("to dispose of land or a building"),
    AWARD("to decide an award"),
    ENTER_CONTRACT("to enter a contract"),
    MODIFY("to modify a contract"),
    RENEW("to renew or extend a contract"),
    TERMINATE("to terminate a contract"),
    WITHHOLD_INFORMATION("to withhold information");

    private final String words;

    Act(String words) {
        this.words = words;
    }

    /** As people call it, as an infinitive. */
    public String words() {
        return words;
    }

    /**
     * Whether it can be a key decision (SI 2012/2089, reg. 8): it decides about money. To enter a
     * contract carries out an award that was decided.
     */
    public boolean canBeKeyDecision() {
        return switch (this) {
            case AWARD, DISPOSE_OF_LAND, MODIFY, RENEW, TERMINATE -> true;
            case APPROVE_NOTICE, DETERMINE_MARKET_FAILURE, ENTER_CONTRACT, WITHHOLD_INFORMATION ->
                    false;
        };
    }
}
