package org.publicaccord.rules.selecting;

/** The five key criteria (reg 5). */
public enum Criterion {
    QUALITY_AND_INNOVATION("quality and innovation"),
    VALUE("value"),
    INTEGRATION_COLLABORATION_AND_SUSTAINABILITY(
            "integration, collaboration and service sustainability"),
    ACCESS_INEQUALITIES_AND_CHOICE("improving access, reducing inequalities and choice"),
    SOCIAL_VALUE("social value");

    private final String words;

    Criterion(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }
}
