package org.publicaccord.messaging.consuming;

/**
 * How far a consumer group has come.
 *
 * @param group its name
 * @param lag how many records of its topics it has not yet handled
 * @param parked how many events it has set aside
 */
public record GroupProgress(String group, long lag, long parked) {

    /** Whether it has handled everything; what is parked is handled, though not taken. */
    public boolean caughtUp() {
        return lag == 0;
    }
}
