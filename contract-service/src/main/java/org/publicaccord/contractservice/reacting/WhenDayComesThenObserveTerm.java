package org.publicaccord.contractservice.reacting;

import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.delivery.DeliveryCommand;
import org.publicaccord.contractservice.importing.ImportingCommand;
import org.publicaccord.contractservice.life.Ask;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.CommandRequest;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.messaging.deadlines.Deadline;
import org.publicaccord.messaging.deadlines.DeadlineHandler;

/**
 * When a first day, or the day after a last day, begins, the contract is told to look at its term.
 */
final class WhenDayComesThenObserveTerm implements DeadlineHandler {

    private final Commands commands;

    WhenDayComesThenObserveTerm(Commands commands) {
        this.commands = commands;
    }

    @Override
    public void fire(Deadline deadline) {
        ContractId contract = ContractId.parse(deadline.contractId());
        Answer answer =
                commands.send(
                        new CommandRequest(
                                new Ask(commandOf(deadline, contract)),
                                contract.toString(),
                                Optional.empty(),
                                Optional.of(deadline.identity()),
                                Map.of("actorRole", "platform", "causationId", deadline.key())));
        switch (answer) {
            case Answer.Done _, Answer.Refused _ -> {}
            case Answer.VersionConflict _, Answer.KeyReused _ ->
                    throw new IllegalStateException("not decided, to be tried again: " + answer);
        }
    }

    private static ContractCommand commandOf(Deadline deadline, ContractId contract) {
        return switch (deadline.command()) {
            case WhenTermIsKnownThenSetDeadlines.OBSERVE_TERM ->
                    new ImportingCommand.ObserveTerm(contract);
            case WhenTermIsKnownThenSetDeadlines.OBSERVE_DELIVERY ->
                    new DeliveryCommand.ObserveTerm(contract);
            default ->
                    throw new IllegalStateException("no such deadline here: " + deadline.command());
        };
    }
}
