package org.publicaccord.servicekit.telemetry;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The id that follows one request through logs, events and other services' reactions. Taken from
 * the caller if it is plain, else made here. A controller method may take it as a parameter.
 *
 * @param value 1 to 64 letters, digits, dots, dashes or underscores: safe in logs and headers
 */
public record CorrelationId(String value) {

    public static final String HEADER = "X-Correlation-Id";

    /** Where log lines find it. */
    public static final String LOG_KEY = "correlationId";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public CorrelationId {
        if (!PLAIN.matcher(value).matches()) {
            throw new IllegalArgumentException("a correlation id has 1 to 64 plain characters");
        }
    }

    /** The id that the caller sent, if it is one. */
    public static Optional<CorrelationId> sent(String header) {
        return PLAIN.matcher(header).matches()
                ? Optional.of(new CorrelationId(header))
                : Optional.empty();
    }

    public static CorrelationId random() {
        return new CorrelationId(UUID.randomUUID().toString());
    }
}
