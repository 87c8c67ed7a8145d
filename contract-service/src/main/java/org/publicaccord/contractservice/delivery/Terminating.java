package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.DeliveryCommand.NotifyIntentionToTerminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.Terminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawIntention;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractTerminated;
import org.publicaccord.contractservice.delivery.DeliveryEvent.IntentionWithdrawn;
import org.publicaccord.contractservice.delivery.DeliveryEvent.TerminationIntended;
import org.publicaccord.contractservice.delivery.DeliveryState.Closed;
import org.publicaccord.contractservice.delivery.DeliveryState.Ended;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.DeliveryState.InForce;
import org.publicaccord.contractservice.delivery.DeliveryState.Terminated;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/**
 * Ends a contract before its time. Who relies on the right that the Act implies hears the supplier
 * first (Procurement Act 2023, s.78(7)).
 */
final class Terminating {

    private final Rules rules;

    Terminating(Rules rules) {
        this.rules = rules;
    }

    Decision<DeliveryEvent> intend(
            NotifyIntentionToTerminate command, Entered state, OnFile file, LocalDate today) {
        var intention =
                new Intention(command.ground(), command.because(), command.representationsUntil());
        if (state.ledger().intention().equals(Optional.of(intention))) {
            return Decision.nothingNew();
        }
        if (!(state instanceof InForce)) {
            return Decision.refuse(Refusals.notNow("to notify an intention to terminate", state));
        }
        if (!isAvailable(command.ground(), state.ledger(), file)) {
            return Decision.refuse(TerminationRefusals.noImpliedRight());
        }
        LocalDate until = command.representationsUntil();
        return until.isAfter(today) && !until.isAfter(today.plusYears(1))
                ? Decision.accept(
                        new TerminationIntended(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.ground(),
                                command.because(),
                                until))
                : Decision.refuse(TerminationRefusals.representationsNeedTime(today));
    }

    /** Section 78 is implied in public contracts of the Act, and in no other. */
    private boolean isAvailable(TerminationGround ground, Ledger ledger, OnFile file) {
        Agreement agreement = PublicRecord.agreement(file.facts());
        return !ground.isImplied()
                || rules.isPublicContract(ledger.baseline(), agreement.value().amount());
    }

    static Decision<DeliveryEvent> withdraw(WithdrawIntention command, Entered state, OnFile file) {
        return state.ledger().intention().isPresent() && state instanceof InForce
                ? Decision.accept(
                        new IntentionWithdrawn(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.because()))
                : Decision.nothingNew();
    }

    Decision<DeliveryEvent> decide(Terminate command, Entered state, OnFile file, LocalDate today) {
        return switch (state) {
            case InForce running -> end(command, running, file, today);
            case Terminated it -> again(command, it, file);
            case Ended _, Closed _ ->
                    Decision.refuse(TerminationRefusals.endedAlready(file.facts()));
        };
    }

    private static Decision<DeliveryEvent> again(Terminate command, Terminated state, OnFile file) {
        boolean same =
                command.ground() == state.ground()
                        && command.endedOn().equals(state.endedOn())
                        && command.because().equals(state.because());
        return same
                ? Decision.nothingNew()
                : Decision.refuse(TerminationRefusals.endedAlready(state.endedOn(), file.facts()));
    }

    private Decision<DeliveryEvent> end(
            Terminate command, InForce state, OnFile file, LocalDate today) {
        Optional<Refusal> objection =
                ofTheDay(command.endedOn(), file.facts(), today)
                        .or(() -> ofTheGround(command, state.ledger(), file, today));
        if (objection.isPresent()) {
            return Decision.refuse(objection.get());
        }
        List<DeliveryEvent> events = new ArrayList<>();
        state.ledger()
                .changes()
                .pending()
                .map(it -> TheCalendar.lapsed(it, file))
                .ifPresent(events::add);
        events.add(
                new ContractTerminated(
                        command.contract(),
                        Stage.TERMINATED,
                        PublicRecord.ended(
                                file.facts(), command.endedOn(), command.because().words()),
                        command.ground(),
                        command.endedOn(),
                        command.because()));
        return Decision.accept(events);
    }

    private static Optional<Refusal> ofTheDay(LocalDate end, Facts facts, LocalDate today) {
        Agreement agreement = PublicRecord.agreement(facts);
        if (end.isAfter(today)) {
            return Optional.of(TerminationRefusals.endInTheFuture(end, today, facts));
        }
        if (end.isBefore(agreement.enteredOn())) {
            return Optional.of(
                    TerminationRefusals.endBeforeEntry(end, agreement.enteredOn(), facts));
        }
        return end.isBefore(agreement.lastDay())
                ? Optional.empty()
                : Optional.of(TerminationRefusals.endNotEarly(end, agreement.lastDay(), facts));
    }

    private Optional<Refusal> ofTheGround(
            Terminate command, Ledger ledger, OnFile file, LocalDate today) {
        if (!command.ground().isImplied()) {
            return Optional.empty();
        }
        if (!isAvailable(command.ground(), ledger, file)) {
            return Optional.of(TerminationRefusals.noImpliedRight());
        }
        Optional<Intention> told = ledger.intention().filter(it -> it.ground() == command.ground());
        if (told.isEmpty()) {
            return Optional.of(TerminationRefusals.supplierNotHeard(command.ground()));
        }
        return told.map(Intention::representationsUntil)
                .filter(until -> !today.isAfter(until))
                .map(TerminationRefusals::representationsStillOpen);
    }
}
