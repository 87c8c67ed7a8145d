package org.publicaccord.biddingservice.terms;

import java.util.Collection;

/** What all texts and lists of the domain have in common: they end. */
public final class Text {

    /** Identifiers and codes. */
    public static final int SHORT = 255;

    /** Titles and names. */
    public static final int LINE = 2_000;

    /** What people explain. */
    public static final int PARAGRAPHS = 4_000;

    private Text() {}

    /** A text that may be empty. */
    public static String atMost(int length, String what, String text) {
        if (text.length() > length) {
            throw new IllegalArgumentException(
                    what + " has at most " + length + " characters, not " + text.length());
        }
        return text;
    }

    /** A text that says something. */
    public static String said(int length, String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return atMost(length, what, text);
    }

    /** An identifier goes into logs, addresses and hashes: it has no control characters. */
    public static String identifier(String what, String text) {
        said(SHORT, what, text);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " holds a control character");
        }
        return text;
    }

    /** A list that ends. */
    public static void fewerThan(int limit, String what, Collection<?> list) {
        if (list.size() >= limit) {
            throw new IllegalArgumentException(
                    what + ": there are " + list.size() + " of them, " + limit + " are too many");
        }
    }
}
