package org.publicaccord.contractservice.register;

import java.time.Duration;

/** How far the register has come in the order of the store. */
public interface RegisterProgress {

    /** The position up to which every event is in the register; 0 for none. */
    long position();

    /**
     * Waits until the register has come to a position.
     *
     * @return whether it has; false if the time ran out or the thread was interrupted
     */
    boolean await(long position, Duration atMost);
}
