package org.publicaccord.contractservice.workingagreement;

/** How a forum decides. */
public enum DecisionRule {
    /** Everybody who is there agrees. */
    UNANIMOUS("when everyone present agrees"),
    /** Nobody who is there objects. */
    CONSENT("by consent: when nobody present objects"),
    /** More agree than object; who objects has the reason kept. */
    MAJORITY_WITH_DISSENT("by majority, and every dissent is kept with its reason");

    private final String words;

    DecisionRule(String words) {
        this.words = words;
    }

    /** As it stands in a sentence about what is decided. */
    public String words() {
        return words;
    }
}
