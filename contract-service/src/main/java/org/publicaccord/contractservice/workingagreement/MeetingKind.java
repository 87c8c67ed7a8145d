package org.publicaccord.contractservice.workingagreement;

/** What parties meet for. */
public enum MeetingKind {
    FORUM("the forum"),
    LEARNING_REVIEW("a learning review");

    private final String words;

    MeetingKind(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }
}
