package org.publicaccord.published.contract;

/** On what a direct award rests (Procurement Act 2023, Schedule 5, s.42 and s.43). */
public enum DirectAwardGround {
    PROTOTYPES,
    WORK_OF_ART,
    EXCLUSIVE_RIGHTS,
    TECHNICAL_REASONS,
    ADDITIONAL,
    REPEAT,
    COMMODITIES,
    INSOLVENCY,
    URGENCY,
    USER_CHOICE,
    DEFENCE,
    PROTECTING_LIFE,
    NO_SUITABLE_TENDER
}
