package org.publicaccord.messaging.projecting;

import com.mongodb.client.MongoCollection;
import java.util.Map;
import org.bson.Document;

/** Where the events of a projection come from, from the first one on. */
interface Feed extends AutoCloseable {

    /** How far there is to go at this moment. */
    long head();

    /** How far of that it has come. */
    long reached();

    /** What another feed needs to go on from here. */
    Map<String, Long> marks();

    /** Parked events that it passed over, by id, with their streams. */
    Map<String, String> passedOver();

    /**
     * Feeds rows with a bounded batch, if there is more. After an exception it is of no use any
     * more.
     *
     * @throws RebuildFailed if an event cannot be taken, now or ever
     * @throws StartOver if what was passed over is not parked any more
     * @throws RuntimeException any other: it may go on later, from the last marks
     */
    void feed(MongoCollection<Document> rows);

    /**
     * Makes sure that what was passed over still waits.
     *
     * @throws StartOver if it does not
     */
    void requireStillParked();

    @Override
    void close();

    /** An event cannot be taken. */
    final class RebuildFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RebuildFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Parked events were replayed meanwhile, so that the rows lack them. */
    final class StartOver extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StartOver(String message) {
            super(message, null, false, false);
        }
    }
}
