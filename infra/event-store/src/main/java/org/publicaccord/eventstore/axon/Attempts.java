package org.publicaccord.eventstore.axon;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The attempts under way, so that the engine and the command that it serves find each other through
 * the framework between them: by the id of the command's message.
 */
public final class Attempts {

    private final Map<String, Attempt> underWay = new ConcurrentHashMap<>();

    void begin(String messageId, Attempt attempt) {
        underWay.put(messageId, attempt);
    }

    void end(String messageId) {
        underWay.remove(messageId);
    }

    /**
     * The attempt that the current unit of work belongs to, if it came through {@link
     * AxonCommands}.
     */
    Optional<Attempt> current() {
        if (!CurrentUnitOfWork.isStarted()) {
            return Optional.empty();
        }
        return Optional.ofNullable(CurrentUnitOfWork.get().root().getMessage())
                .map(message -> underWay.get(message.getIdentifier()));
    }
}
