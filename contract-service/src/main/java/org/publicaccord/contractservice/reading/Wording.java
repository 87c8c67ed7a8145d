package org.publicaccord.contractservice.reading;

import java.util.regex.Pattern;

/**
 * Texts of publishers as events may hold them: readable, and without email addresses, because what
 * is in an event can never be erased.
 */
final class Wording {

    private static final int EXCERPT_LENGTH = 200;

    /** Possessive, so that no text makes it slow. */
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[A-Za-z0-9._%+'-]{1,64}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+)++");

    static final String WITHHELD = "[email address withheld]";

    private Wording() {}

    /** The text without control characters, broken characters and email addresses. */
    static String readable(String text) {
        return EMAIL.matcher(plain(text, true)).replaceAll(WITHHELD).strip();
    }

    /** A short piece of one line, fit for an answer. */
    static String excerpt(String text) {
        String plain = plain(text.substring(0, Math.min(text.length(), EXCERPT_LENGTH)), false);
        return text.length() > EXCERPT_LENGTH ? plain + "…" : plain;
    }

    private static String plain(String text, boolean keepLines) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> isReadable(character, keepLines) ? character : ' ')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isReadable(int character, boolean keepLines) {
        int type = Character.getType(character);
        boolean isLine = character == '\n' || character == '\r' || character == '\t';
        return type != Character.SURROGATE && (type != Character.CONTROL || (isLine && keepLines));
    }
}
