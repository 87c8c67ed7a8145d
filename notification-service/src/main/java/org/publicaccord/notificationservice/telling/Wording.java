package org.publicaccord.notificationservice.telling;

/**
 * What a message says.
 *
 * @param subject one line, at most {@value #MAX_SUBJECT} characters; longer ones are cut
 * @param body plain text in plain English, ending with what to do next; at most {@value #MAX_BODY}
 *     characters; longer ones are cut
 */
public record Wording(String subject, String body) {

    public static final int MAX_SUBJECT = 300;
    public static final int MAX_BODY = 8_000;

    public Wording {
        subject = PlainWords.shortened(subject, MAX_SUBJECT);
        body = PlainWords.shortened(body, MAX_BODY);
    }
}
