package org.publicaccord.contractservice.grant;

/** What due diligence looks into before a grant is given. */
public enum Check {
    IDENTITY("who the applicant is"),
    FINANCES("its finances"),
    FRAUD_RISK("the risk of fraud"),
    DOUBLE_FUNDING("whether others pay for the same"),
    CONFLICTS("conflicts of interest"),
    CAPACITY("whether it can do what it proposes");

    private final String words;

    Check(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
