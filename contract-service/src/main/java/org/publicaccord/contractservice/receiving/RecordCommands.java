package org.publicaccord.contractservice.receiving;

import java.util.UUID;
import org.publicaccord.decider.Refusal;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.servicekit.commands.Answers;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Gives a command to a record of an organisation that is no contract, and answers in HTTP. */
public final class RecordCommands {

    /** The rule by which every record of an organisation is closed to others. */
    private static final String NOT_YOURS = "not-your-organisation";

    private final Commands commands;

    RecordCommands(Commands commands) {
        this.commands = commands;
    }

    /**
     * Sends a command to the stream it is for.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if it is refused
     */
    public ResponseEntity<Void> send(Object ask, UUID stream, CommandEnvelope envelope) {
        Answer answer = commands.send(envelope.carrying(ask, stream.toString()));
        return switch (answer) {
            case Answer.Refused(var refusal) -> throw problem(refusal).exception();
            case Answer.Done _, Answer.VersionConflict _, Answer.KeyReused _ ->
                    Answers.toResponse(answer);
        };
    }

    private static Problem problem(Refusal refusal) {
        return refusal.rule().equals(NOT_YOURS)
                ? Problem.of(HttpStatus.FORBIDDEN, refusal)
                : Problem.refused(refusal);
    }
}
