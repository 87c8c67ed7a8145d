package org.publicaccord.notificationservice.telling;

/** The kinds of message. One event tells one recipient at most one message of each kind. */
public enum Template {
    CONTRACT_RECORDED("contract-recorded"),
    AWARD_RECORDED("award-recorded"),
    CONTRACT_CHANGED("contract-changed"),
    NO_LONGER_NAMED("no-longer-named"),
    CONTRACT_WENT_LIVE("contract-went-live"),
    TERM_ENDED("term-ended"),
    CONTRACT_TERMINATED("contract-terminated"),
    OBLIGATIONS_FOUND("obligations-found"),
    OBLIGATIONS_CHANGED("obligations-changed"),
    DEADLINE_APPROACHING("deadline-approaching"),
    DEADLINE_MISSED("deadline-missed"),
    DEADLINE_MET("deadline-met");

    private final String wireName;

    Template(String wireName) {
        this.wireName = wireName;
    }

    /** The stable name, part of a message's identity: never change it. */
    public String wireName() {
        return wireName;
    }
}
