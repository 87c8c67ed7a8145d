package org.publicaccord.eventstore.storage;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;

/**
 * What a service makes ready in its database when it starts. The two often start together, on a
 * machine that is busy with both: the service waits for an answer longer than its callers ever
 * would, and not for ever.
 */
public final class Preparation {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Preparation() {}

    /**
     * Takes a step, again and again until the database answers.
     *
     * @param step that is the same whether it is taken once or more often
     * @throws MongoException if the database does not answer within three minutes, or refuses
     */
    public static void take(Runnable step) {
        take(step, LONGEST_WAIT);
    }

    static void take(Runnable step, Duration longestWait) {
        long begun = System.nanoTime();
        while (!isAnswered(step, System.nanoTime() - begun < longestWait.toNanos())) {
            pause();
        }
    }

    private static boolean isAnswered(Runnable step, boolean mayBeTakenAgain) {
        try {
            step.run();
            return true;
        } catch (MongoTimeoutException | MongoSocketException unanswered) {
            if (!mayBeTakenAgain) {
                throw unanswered;
            }
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop while it waited for the store", stopped);
        }
    }
}
