package org.publicaccord.servicekit.problems;

/**
 * A piece of what a caller sent, fit for an answer or a log line: one line, without control or
 * direction characters, and short.
 */
public final class Excerpt {

    /** The longest excerpt, in characters. */
    public static final int MAX_LENGTH = 200;

    private Excerpt() {}

    public static String of(String text) {
        var end = Math.min(text.length(), MAX_LENGTH);
        var excerpt = new StringBuilder(end + 1);
        text.substring(0, end).codePoints().map(Excerpt::plain).forEach(excerpt::appendCodePoint);
        if (end < text.length()) {
            excerpt.append('…');
        }
        return excerpt.toString();
    }

    private static int plain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    ' ';
            default -> character;
        };
    }
}
