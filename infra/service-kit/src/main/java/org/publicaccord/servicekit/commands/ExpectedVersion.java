package org.publicaccord.servicekit.commands;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version that the caller believes it changes, from the header {@code If-Match}. A controller
 * method that takes it refuses requests without that header (428); one that takes {@code
 * Optional<ExpectedVersion>} does not. Only one strong entity tag is taken: {@code *} and lists say
 * less than a command needs.
 *
 * @param version the number of facts in the stream, at least 0; 0 is a stream that does not exist
 */
public record ExpectedVersion(long version) {

    public static final String HEADER = "If-Match";

    private static final Pattern STRONG_TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    public ExpectedVersion {
        if (version < 0) {
            throw new IllegalArgumentException("a version is not negative");
        }
    }

    /** Reads one strong entity tag of ours, such as {@code "7"} with its quotes. */
    public static Optional<ExpectedVersion> ofTag(String tag) {
        var match = STRONG_TAG.matcher(tag.strip());
        return match.matches()
                ? Optional.of(new ExpectedVersion(Long.parseLong(match.group(1))))
                : Optional.empty();
    }

    /** The strong entity tag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
