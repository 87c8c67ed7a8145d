package org.publicaccord.rules;

/** A way to come to a contract or an agreement. */
public enum Route {
    /** Open procedure (s.20(2)(a)). */
    OPEN("open procedure"),
    /** Competitive flexible procedure (s.20(2)(b)). */
    COMPETITIVE_FLEXIBLE("competitive flexible procedure"),
    /** Competition for a contract below the threshold (Part 6). */
    BELOW_THRESHOLD("below-threshold competition"),
    /** Award under a framework (s.45). */
    CALL_OFF("call-off under a framework"),
    /** Competition for some suppliers alone (ss.32-33, PPN 005, the Order of 2026). */
    RESERVED("reserved competition"),
    DIRECT_AWARD("direct award"),
    PROVIDER_SELECTION("Provider Selection Regime"),
    WORKING_AGREEMENT("practical working agreement"),
    GRANT("grant subsidy"),
    ASSET_TRANSFER("asset transfer"),
    CO_INVESTMENT("co-investment"),
    IN_HOUSE("in-house provision"),
    /** Authorities together (Schedule 2, paragraph 3). */
    COOPERATION("cooperation between public bodies");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }
}
