package org.publicaccord.biddingservice.reacting;

import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.ProcedureCommand;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.Answer.Done;
import org.publicaccord.eventstore.commanding.Answer.KeyReused;
import org.publicaccord.eventstore.commanding.Answer.Refused;
import org.publicaccord.eventstore.commanding.Answer.VersionConflict;
import org.publicaccord.eventstore.commanding.CommandIdentity;
import org.publicaccord.eventstore.commanding.CommandRequest;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.messaging.consuming.TransientFailure;
import org.publicaccord.messaging.deadlines.Deadline;

/**
 * Sends what follows from an event or a deadline, in the name of the platform. The command's
 * identity is made from its cause, so that a cause that comes twice takes effect once.
 */
final class Sending {

    private static final String PLATFORM = "platform";

    private final Commands commands;

    Sending(Commands commands) {
        this.commands = commands;
    }

    /**
     * Sends what follows from an event.
     *
     * @throws IllegalStateException if it is refused: the event does not fit what is known
     */
    void because(ReceivedEvent event, String reaction, ProcedureCommand command) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put("actorRole", PLATFORM);
        metadata.put("causationId", event.id());
        event.correlationId().ifPresent(it -> metadata.put("correlationId", it));
        requireDone(send(command, CommandIdentity.derivedFrom(event.id(), reaction), metadata));
    }

    /**
     * Sends what a deadline asks.
     *
     * @throws IllegalStateException if it is refused: the deadline is tried again
     */
    void because(Deadline deadline, ProcedureCommand command) {
        requireDone(
                send(
                        command,
                        deadline.identity(),
                        Map.of("actorRole", PLATFORM, "causationId", deadline.key())));
    }

    private static void requireDone(Answer answer) {
        if (answer instanceof Refused(var refusal)) {
            throw new IllegalStateException(refusal.rule() + ": " + refusal.because());
        }
    }

    private Answer send(
            ProcedureCommand command, CommandIdentity identity, Map<String, String> metadata) {
        Answer answer =
                commands.send(
                        new CommandRequest(
                                command,
                                command.procedure().value(),
                                Optional.empty(),
                                Optional.of(identity),
                                metadata));
        return switch (answer) {
            case Done done -> done;
            case Refused refused -> refused;
            case VersionConflict conflict -> throw contended(conflict);
            case KeyReused _ ->
                    throw new IllegalStateException(
                            "one cause gave two commands to " + command.procedure());
        };
    }

    /** Others were faster again and again; the cause is sound and is tried again. */
    private static TransientFailure contended(VersionConflict conflict) {
        return new TransientFailure(
                "a procedure is contended",
                new ConcurrentModificationException("it is at " + conflict.actualVersion()));
    }
}
