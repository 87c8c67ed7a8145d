package org.publicaccord.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was started, to be stopped once and in the opposite order. */
final class Parts implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Parts.class);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    /** Takes charge of a part that was just started. */
    synchronized <T extends AutoCloseable> T add(T part) {
        running.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            stop(running.pop());
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            log.warn("a part did not stop cleanly: {}", part.getClass().getSimpleName(), failure);
        }
    }
}
