package org.publicaccord.contractservice.workingagreement;

import org.publicaccord.contractservice.contract.Reason;

/**
 * The six principles of a formal relational contract (Frydlinger, Hart and Vitasek, "A New Approach
 * to Contracts", Harvard Business Review, September 2019), each with words of our own that parties
 * may keep or edit.
 */
public enum Principle {
    RECIPROCITY("Reciprocity", "We give as we get: no side gains by what makes another one lose."),
    AUTONOMY(
            "Autonomy",
            "Each of us decides its own affairs; nobody uses power to force another one."),
    HONESTY("Honesty", "We say what is so, early, even when it is awkward."),
    LOYALTY("Loyalty", "We treat what matters to the others as if it mattered to us."),
    EQUITY("Equity", "We share burdens and gains fairly, and look again when things change."),
    INTEGRITY("Integrity", "We do what we said, and decide alike in like cases.");

    private final String words;
    private final String ready;

    Principle(String words, String ready) {
        this.words = words;
        this.ready = ready;
    }

    /** As people call it. */
    public String words() {
        return words;
    }

    /** What it means, until the parties say it in other words. */
    public Reason ready() {
        return new Reason(ready);
    }
}
