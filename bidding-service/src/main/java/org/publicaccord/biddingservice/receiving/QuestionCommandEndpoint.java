package org.publicaccord.biddingservice.receiving;

import static org.publicaccord.biddingservice.receiving.ProcedureCommands.procedure;
import static org.publicaccord.biddingservice.receiving.RefusalProblems.problem;

import java.net.URI;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.AskQuestion;
import org.publicaccord.biddingservice.procedure.Question;
import org.publicaccord.biddingservice.procedure.QuestionId;
import org.publicaccord.biddingservice.procedure.Refusals;
import org.publicaccord.biddingservice.receiving.ProcedureCommands.Made;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes questions of bidders and answers of the buyer. */
@RestController
final class QuestionCommandEndpoint {

    private final ProcedureCommands procedures;
    private final NewIds ids;

    QuestionCommandEndpoint(ProcedureCommands procedures, NewIds ids) {
        this.procedures = procedures;
        this.ids = ids;
    }

    /** Asks the buyer something; nobody else learns who asked. */
    @PostMapping("/api/procedures/{id}/questions")
    @AllowedFor(Role.PROVIDER)
    ResponseEntity<Void> ask(
            @PathVariable String id,
            @RequestBody QuestionBody body,
            Caller caller,
            CommandEnvelope envelope) {
        AskQuestion command =
                body.of(procedure(id), new QuestionId(ids.next()), Callers.acting(caller));
        Made made = procedures.made(command, envelope);
        return made.at(URI.create("/api/procedures/" + id + "/questions/" + asked(made, command)));
    }

    /** Answers a question, to everyone. */
    @PostMapping("/api/procedures/{id}/questions/{question}/answer")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER})
    ResponseEntity<Void> answer(
            @PathVariable String id,
            @PathVariable String question,
            @RequestBody AnswerBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return procedures.send(
                body.of(procedure(id), question(question), Callers.acting(caller)), envelope);
    }

    private static QuestionId asked(Made made, AskQuestion command) {
        return made.standing()
                .state()
                .questions()
                .asked(command.by().organisation(), command.lot(), command.text())
                .map(Question::id)
                .orElseThrow();
    }

    private static QuestionId question(String id) {
        try {
            return QuestionId.parse(id);
        } catch (IllegalArgumentException notAnId) {
            throw problem(Refusals.questionUnknown()).exception();
        }
    }
}
