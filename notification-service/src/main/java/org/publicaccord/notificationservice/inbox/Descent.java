package org.publicaccord.notificationservice.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Walks one box from a number down to the first message, a window of keys at a time. */
final class Descent {

    private static final int WINDOW = 100;

    private final Inbox inbox;
    private final Box box;
    private final Predicate<Message> wanted;
    private final long lowest;
    private long number;
    private long loadedDownTo;
    private Map<Long, Message> window = Map.of();

    /**
     * @param from the first number to look at
     * @param wanted which messages to stop at
     * @param depth how many messages to look at, at most
     */
    Descent(Inbox inbox, Box box, long from, Predicate<Message> wanted, long depth) {
        this.inbox = inbox;
        this.box = box;
        this.wanted = wanted;
        this.lowest = Math.max(1, from - depth + 1);
        this.number = from;
        this.loadedDownTo = from + 1;
    }

    /** The next wanted message; empty at the end. */
    Optional<Message> peek() {
        while (number >= lowest) {
            load();
            var message = window.get(number);
            if (message != null && wanted.test(message)) {
                return Optional.of(message);
            }
            number--;
        }
        return Optional.empty();
    }

    /** Leaves the message that was peeked at. */
    void step() {
        number--;
    }

    /** The number that comes next. */
    long number() {
        return number;
    }

    Box box() {
        return box;
    }

    private void load() {
        if (number < loadedDownTo) {
            loadedDownTo = Math.max(lowest, number - WINDOW + 1);
            window = inbox.range(box, loadedDownTo, number);
        }
    }
}
