package org.publicaccord.contractservice.reacting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.assistance.AskOfLedger;
import org.publicaccord.contractservice.assistance.AssistanceCommand;
import org.publicaccord.contractservice.assistance.GivenGrants;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.life.Ask;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.CommandIdentity;
import org.publicaccord.eventstore.commanding.CommandRequest;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.messaging.consuming.TransientFailure;
import org.publicaccord.messaging.deadlines.Deadline;

/**
 * Sends what follows from an event or a deadline, in the name of the platform. The command's
 * identity is made from its cause, so that a cause that comes twice takes effect once. A refusal is
 * an outcome: the contract went another way meanwhile.
 */
final class Sending {

    private static final String PLATFORM = "platform";

    private final Commands commands;

    Sending(Commands commands) {
        this.commands = commands;
    }

    /** Sends what follows from an event of another service. */
    void because(ReceivedEvent event, String reaction, ContractCommand command) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put("actorRole", PLATFORM);
        metadata.put("causationId", event.id());
        event.correlationId().ifPresent(it -> metadata.put("correlationId", it));
        send(command, CommandIdentity.derivedFrom(event.id(), reaction), metadata);
    }

    /** Sends what follows from an event of this service. */
    void because(String eventId, String reaction, ContractCommand command) {
        send(
                command,
                CommandIdentity.derivedFrom(eventId, reaction, command.contract().toString()),
                Map.of("actorRole", PLATFORM, "causationId", eventId));
    }

    /** Sends to an enterprise's ledger what follows from an event of this service. */
    void because(String eventId, String reaction, AssistanceCommand command) {
        String ledger = GivenGrants.ledger(command.enterprise()).toString();
        send(
                new AskOfLedger(command),
                ledger,
                CommandIdentity.derivedFrom(eventId, reaction, ledger),
                Map.of("actorRole", PLATFORM, "causationId", eventId));
    }

    /** Sends what a deadline asks for. */
    void because(Deadline deadline, ContractCommand command) {
        send(
                command,
                deadline.identity(),
                Map.of("actorRole", PLATFORM, "causationId", deadline.key()));
    }

    private void send(
            ContractCommand command, CommandIdentity identity, Map<String, String> metadata) {
        send(new Ask(command), command.contract().toString(), identity, metadata);
    }

    private void send(
            Object command, String stream, CommandIdentity identity, Map<String, String> metadata) {
        Answer answer =
                commands.send(
                        new CommandRequest(
                                command,
                                stream,
                                Optional.empty(),
                                Optional.of(identity),
                                metadata));
        switch (answer) {
            case Answer.Done _, Answer.Refused _ -> {}
            case Answer.VersionConflict conflict ->
                    throw new TransientFailure(
                            "a stream is contended, at version " + conflict.actualVersion(),
                            new IllegalStateException(command.toString()));
            case Answer.KeyReused _ ->
                    throw new IllegalStateException("one cause gave two commands: " + command);
        }
    }
}
