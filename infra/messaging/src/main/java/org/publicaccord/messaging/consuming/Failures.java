package org.publicaccord.messaging.consuming;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.RetriableException;
import org.publicaccord.eventstore.appending.OutcomeUnknown;
import org.publicaccord.eventstore.appending.StoreOverloaded;
import org.publicaccord.messaging.broker.BrokerUnavailable;
import org.springframework.dao.TransientDataAccessException;

/** Tells a sick environment from a sick event. */
public final class Failures {

    /** Longest reason kept, in characters. */
    static final int MAX_BECAUSE = 500;

    /** Longest excerpt of a stack trace kept, in characters. */
    static final int MAX_EXCERPT = 4_000;

    private static final int MAX_CAUSES = 20;
    private static final int MAX_FRAMES = 12;

    /**
     * Codes by which the store refuses one document for what it says: bad value, unknown operator,
     * type mismatch, dotted or dollar-prefixed fields, failed validation, duplicate key, too large,
     * key too long.
     */
    private static final Set<Integer> THE_DOCUMENTS_FAULT =
            Set.of(2, 9, 14, 52, 57, 121, 10334, 11000, 17280, 17419);

    private static final Set<String> NETWORK_PACKAGES =
            Set.of("java.net", "java.net.http", "javax.net.ssl");

    private Failures() {}

    /**
     * Whether trying again may help: the store or the broker was away or unwilling. Parking for
     * such a reason would park the world.
     */
    public static boolean isTransient(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (cause instanceof MongoException mongo) {
                return !isTheDocumentsFault(mongo);
            }
            if (cause instanceof TransientFailure
                    || cause instanceof StoreOverloaded
                    || cause instanceof OutcomeUnknown
                    || cause instanceof BrokerUnavailable
                    || cause instanceof RetriableException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof TimeoutException
                    || cause instanceof InterruptedException
                    || isNetwork(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Other input and output is about what is read, such as a text that is no UTF-8. */
    private static boolean isNetwork(Throwable cause) {
        return cause instanceof IOException
                && NETWORK_PACKAGES.contains(cause.getClass().getPackageName());
    }

    private static boolean isTheDocumentsFault(MongoException failure) {
        int code =
                failure instanceof MongoWriteException write
                        ? write.getError().getCode()
                        : failure.getCode();
        return THE_DOCUMENTS_FAULT.contains(code);
    }

    /** The failure and, if it has one, its deepest cause. */
    public static String because(Throwable failure) {
        if (failure.getCause() == null) {
            return cut(failure.toString(), MAX_BECAUSE);
        }
        Throwable root = failure.getCause();
        for (int depth = 0; root.getCause() != null && depth < MAX_CAUSES; depth++) {
            root = root.getCause();
        }
        return cut(failure + ", because of " + root, MAX_BECAUSE);
    }

    /** Where it went wrong: the first frames of the failure and of its causes. */
    static String excerpt(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            text.append(cut(cause.toString(), MAX_BECAUSE)).append('\n');
            text.append(
                    Arrays.stream(cause.getStackTrace())
                            .limit(MAX_FRAMES)
                            .map(frame -> "    at " + frame + "\n")
                            .collect(Collectors.joining()));
            cause = cause.getCause();
        }
        return cut(text.toString(), MAX_EXCERPT);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
