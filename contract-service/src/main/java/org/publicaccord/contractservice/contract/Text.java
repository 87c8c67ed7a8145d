package org.publicaccord.contractservice.contract;

/** What all texts of the domain have in common: they say something, and they end. */
public final class Text {

    /** Identifiers, codes and names. */
    public static final int SHORT = 500;

    /** Titles. */
    public static final int LINE = 2_000;

    /** Descriptions. */
    public static final int LONG = 100_000;

    private Text() {}

    /**
     * The text, if it is no longer than it may be.
     *
     * @throws IllegalArgumentException if it is longer
     */
    public static String atMost(int length, String what, String text) {
        if (text.length() > length) {
            throw new IllegalArgumentException(
                    what + " is longer than " + length + " characters: " + text.length());
        }
        return text;
    }

    /**
     * The text, if it says something and is no longer than it may be.
     *
     * @throws IllegalArgumentException if it is blank or longer
     */
    public static String said(int length, String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return atMost(length, what, text);
    }

    /**
     * An identifier goes into logs, addresses and hashes: it has no control characters.
     *
     * @throws IllegalArgumentException if it has, or is blank or too long
     */
    public static String identifier(String what, String text) {
        said(SHORT, what, text);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " holds a control character");
        }
        return text;
    }
}
