package org.publicaccord.messaging.relay;

import org.publicaccord.messaging.Trouble;

/** What a relay is doing. */
public sealed interface RelayState {

    /** It has not begun, or was told to stop. */
    record Idle() implements RelayState {}

    /** Another instance holds the lease. */
    record Waiting() implements RelayState {}

    /**
     * It holds the lease and publishes.
     *
     * @param position the last commit that it has published
     */
    record Publishing(long position) implements RelayState {}

    /** Something failed; it tries again from the checkpoint. */
    record Recovering(Trouble trouble, int attempts) implements RelayState {}

    /** It stopped and will not go on by itself: a person has to mend the cause and restart. */
    record Halted(String because) implements RelayState {}
}
