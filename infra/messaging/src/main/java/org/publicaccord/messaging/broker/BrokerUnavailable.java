package org.publicaccord.messaging.broker;

import org.jspecify.annotations.Nullable;

/** Kafka did not answer, or refused what it was asked; asking again later may help. */
public final class BrokerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
