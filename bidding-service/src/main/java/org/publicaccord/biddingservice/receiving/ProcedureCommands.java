package org.publicaccord.biddingservice.receiving;

import static org.publicaccord.biddingservice.receiving.RefusalProblems.problem;

import java.net.URI;
import org.publicaccord.biddingservice.procedure.KnownProcedures;
import org.publicaccord.biddingservice.procedure.KnownProcedures.Standing;
import org.publicaccord.biddingservice.procedure.ProcedureCommand;
import org.publicaccord.biddingservice.procedure.Refusals;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.servicekit.commands.Answers;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.springframework.http.ResponseEntity;

/** Gives a command to its procedure and answers in the words of HTTP. */
final class ProcedureCommands {

    private final Commands commands;
    private final KnownProcedures procedures;

    ProcedureCommands(Commands commands, KnownProcedures procedures) {
        this.commands = commands;
        this.procedures = procedures;
    }

    /**
     * The procedure of that id, which need not exist.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if no procedure can have it
     */
    static ProcedureId procedure(String id) {
        try {
            return new ProcedureId(id);
        } catch (IllegalArgumentException notAnId) {
            throw problem(Refusals.noSuchProcedure()).exception();
        }
    }

    /**
     * Sends a command that changes something: 204, or a problem.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if it is refused
     */
    ResponseEntity<Void> send(ProcedureCommand command, CommandEnvelope envelope) {
        return Answers.toResponse(answer(command, envelope));
    }

    /**
     * Sends a command that makes something, and finds what it made.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if it is refused
     */
    Made made(ProcedureCommand command, CommandEnvelope envelope) {
        Answer answer = answer(command, envelope);
        if (answer instanceof Answer.Done done) {
            return new Made(answer, standing(command.procedure(), done.version()));
        }
        var never = Answers.toResponse(answer);
        throw new IllegalStateException("neither done nor a problem: " + never.getStatusCode());
    }

    private Answer answer(ProcedureCommand command, CommandEnvelope envelope) {
        Answer answer = commands.send(envelope.carrying(command, command.procedure().value()));
        if (answer instanceof Answer.Refused(var refusal)) {
            throw problem(refusal).exception();
        }
        return answer;
    }

    /** The procedure as the command left it, however often the command is repeated later. */
    private Standing standing(ProcedureId procedure, long version) {
        return procedures
                .at(procedure, version)
                .orElseThrow(() -> new IllegalStateException("nothing was made: " + procedure));
    }

    /**
     * What a command made.
     *
     * @param standing the procedure right after the command
     */
    record Made(Answer answer, Standing standing) {

        /** 201 and where it is. */
        ResponseEntity<Void> at(URI location) {
            return Answers.toResponse(answer, location);
        }
    }
}
