package org.publicaccord.contractservice.receiving;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.life.Ask;
import org.publicaccord.decider.Refusal;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.servicekit.commands.Answers;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.commands.NewId;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Gives a command to its contract and answers in the words of HTTP. */
public final class ContractCommands {

    private final Commands commands;

    ContractCommands(Commands commands) {
        this.commands = commands;
    }

    /**
     * Sends a command to the contract of that id.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if it is refused, or the id is
     *     no contract's
     */
    public ResponseEntity<Void> send(
            String id,
            Function<ContractId, ? extends ContractCommand> command,
            CommandEnvelope envelope) {
        return send(command.apply(contract(id)), envelope);
    }

    /**
     * Begins a contract under a new id. The same request again is answered with the contract that
     * the first one began.
     */
    ResponseEntity<Void> begin(
            Function<ContractId, ? extends ContractCommand> command, CommandEnvelope envelope) {
        ContractId contract = new ContractId(NewId.next());
        Answer answer =
                commands.send(
                        envelope.carrying(new Ask(command.apply(contract)), contract.toString()));
        return switch (answer) {
            case Answer.Refused(var refusal) -> throw problem(refusal).exception();
            case Answer.Done done ->
                    Answers.toResponse(done, URI.create("/api/contracts/" + done.stream()));
            case Answer.VersionConflict _, Answer.KeyReused _ -> Answers.toResponse(answer);
        };
    }

    /** The contract of that id; empty if it is no contract's. */
    static Optional<ContractId> known(String id) {
        try {
            return Optional.of(ContractId.parse(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static ContractId contract(String id) {
        return known(id).orElseThrow(() -> problem(EveryContract.unknown()).exception());
    }

    private ResponseEntity<Void> send(ContractCommand command, CommandEnvelope envelope) {
        Answer answer =
                commands.send(envelope.carrying(new Ask(command), command.contract().toString()));
        return switch (answer) {
            case Answer.Refused(var refusal) -> throw problem(refusal).exception();
            case Answer.Done _, Answer.VersionConflict _, Answer.KeyReused _ ->
                    Answers.toResponse(answer);
        };
    }

    private static Problem problem(Refusal refusal) {
        return Problem.of(statusOf(refusal), refusal);
    }

    private static HttpStatus statusOf(Refusal refusal) {
        return switch (refusal.rule()) {
            case EveryContract.CONTRACT_UNKNOWN -> HttpStatus.NOT_FOUND;
            case EveryContract.NOT_YOUR_CONTRACT, EveryContract.NOT_YOUR_PART ->
                    HttpStatus.FORBIDDEN;
            // Every other refusal is about the contract, not about the address or the caller.
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
