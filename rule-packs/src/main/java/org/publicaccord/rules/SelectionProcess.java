package org.publicaccord.rules;

/** The processes of the Provider Selection Regime (SI 2023/1348, Part 2). */
public enum SelectionProcess {
    /** Only the existing provider is capable (reg 7). */
    DIRECT_AWARD_A("Direct Award Process A", "psr-direct-award-a"),
    /** Patients choose among all who qualify (reg 8). */
    DIRECT_AWARD_B("Direct Award Process B", "psr-direct-award-b"),
    /** The existing provider goes on, without considerable change (reg 9). */
    DIRECT_AWARD_C("Direct Award Process C", "psr-direct-award-c"),
    /** The authority can identify the most suitable provider (reg 10). */
    MOST_SUITABLE_PROVIDER("the Most Suitable Provider Process", "psr-most-suitable-provider"),
    /** Providers compete (reg 11). */
    COMPETITIVE("the Competitive Process", "psr-competitive-process");

    private final String words;
    private final String rule;

    SelectionProcess(String words, String rule) {
        this.words = words;
        this.rule = rule;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }

    /** The code of its rule in packs of the regime. */
    public String rule() {
        return rule;
    }
}
