package org.publicaccord.messaging.relay;

/** Going on would lose, double or leak an event: a person has to look first. */
final class RelayHalted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RelayHalted(String because) {
        super(because);
    }

    RelayHalted(String because, Throwable cause) {
        super(because, cause);
    }
}
