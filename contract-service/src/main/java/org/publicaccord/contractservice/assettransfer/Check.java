package org.publicaccord.contractservice.assettransfer;

/** What due diligence looks at. */
public enum Check {
    TITLE("the title"),
    CONDITION("the condition"),
    STAFF("whether staff move with it"),
    PENSIONS("pensions"),
    VAT("value added tax"),
    FUNDING("whether the funding is confirmed");

    private final String words;

    Check(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
