package org.publicaccord.rules.awarding;

/** On what a direct award rests. What each asks is data of the pack, under its code. */
public enum DirectAwardGround {
    /** Schedule 5, paras 2-3. */
    PROTOTYPES("direct-award-prototypes"),
    /** Schedule 5, para 4. */
    WORK_OF_ART("direct-award-work-of-art"),
    /** Schedule 5, para 5. */
    EXCLUSIVE_RIGHTS("direct-award-exclusive-rights"),
    /** Schedule 5, para 6. */
    TECHNICAL_REASONS("direct-award-technical-reasons"),
    /** Schedule 5, para 7. */
    ADDITIONAL("direct-award-additional"),
    /** Schedule 5, paras 8-9. */
    REPEAT("direct-award-repeat"),
    /** Schedule 5, para 10. */
    COMMODITIES("direct-award-commodities"),
    /** Schedule 5, paras 11-12. */
    INSOLVENCY("direct-award-insolvency"),
    /** Schedule 5, paras 13-14. */
    URGENCY("direct-award-urgency"),
    /** Schedule 5, paras 15-17: light touch services that the person served chooses. */
    USER_CHOICE("direct-award-user-choice"),
    /** Schedule 5, paras 18-19. */
    DEFENCE("direct-award-defence"),
    /** s.42: regulations of a Minister to protect life and public order. */
    PROTECTING_LIFE("direct-award-protecting-life"),
    /** s.43: a competition brought no suitable tender. */
    NO_SUITABLE_TENDER("direct-award-no-suitable-tender");

    private final String rule;

    DirectAwardGround(String rule) {
        this.rule = rule;
    }

    /** The code of its rule in packs of the Act. */
    public String rule() {
        return rule;
    }
}
