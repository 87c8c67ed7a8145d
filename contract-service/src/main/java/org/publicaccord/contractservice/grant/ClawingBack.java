package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.grant.FundingEvent.ClawbackDecided;
import org.publicaccord.contractservice.grant.FundingEvent.ClawbackRaised;
import org.publicaccord.contractservice.grant.FundingEvent.MoneyRecovered;
import org.publicaccord.contractservice.grant.FundingEvent.RepresentationMade;
import org.publicaccord.contractservice.grant.GrantCommand.DecideClawback;
import org.publicaccord.contractservice.grant.GrantCommand.MakeRepresentation;
import org.publicaccord.contractservice.grant.GrantCommand.RaiseClawback;
import org.publicaccord.contractservice.grant.GrantCommand.RecordRecovery;
import org.publicaccord.contractservice.grant.GrantState.Given;
import org.publicaccord.decider.Decision;

/** Asks for money back: the recipient is heard before it is decided. */
final class ClawingBack {

    private ClawingBack() {}

    static Decision<GrantEvent> raise(
            RaiseClawback command, GrantState state, OnFile file, LocalDate today) {
        if (!(state instanceof Given given)) {
            return Decision.refuse(Refusals.notNow("to ask for money back", state));
        }
        Funding funding = given.funding();
        Optional<Clawback> known = Optional.ofNullable(funding.clawbacks().get(command.clawback()));
        if (known.isPresent()) {
            return isSame(command, known.get())
                    ? Decision.nothingNew()
                    : Decision.refuse(FundingRefusals.clawbackIdReused());
        }
        if (Pounds.exceeds(command.amount(), funding.keptOfWhatWasPaid())) {
            return Decision.refuse(
                    FundingRefusals.exceedsPayments(command.amount(), funding.keptOfWhatWasPaid()));
        }
        return command.representationUntil().isBefore(today)
                ? Decision.refuse(EveryContract.dayBefore(command.representationUntil(), today))
                : Decision.accept(
                        new ClawbackRaised(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.clawback(),
                                command.amount(),
                                command.ground(),
                                command.because(),
                                command.representationUntil()));
    }

    private static boolean isSame(RaiseClawback command, Clawback known) {
        return known.equals(
                new Clawback(
                        command.clawback(),
                        command.amount(),
                        command.ground(),
                        command.because(),
                        command.representationUntil(),
                        known.standing()));
    }

    static Decision<GrantEvent> represent(
            MakeRepresentation command, GrantState state, OnFile file, LocalDate today) {
        String asked = "to say what speaks against a clawback";
        if (!(state instanceof Given given)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        if (!command.by().isFor(given.funding().recipient())) {
            return Decision.refuse(EveryContract.notYourPart());
        }
        Optional<Clawback> found = found(given, command.clawback());
        if (found.isEmpty()) {
            return Decision.refuse(FundingRefusals.clawbackUnknown());
        }
        return switch (found.get().standing()) {
            case Clawback.Raised _ when today.isAfter(found.get().representationUntil()) ->
                    Decision.refuse(
                            FundingRefusals.representationTooLate(
                                    found.get().representationUntil()));
            case Clawback.Raised _ ->
                    Decision.accept(
                            new RepresentationMade(
                                    command.contract(),
                                    file.facts().path(),
                                    file.stage(),
                                    file.facts().parties(),
                                    command.clawback(),
                                    command.words()));
            case Clawback.Answered(var words) when words.equals(command.words()) ->
                    Decision.nothingNew();
            case Clawback.Standing other -> Decision.refuse(FundingRefusals.notNow(asked, other));
        };
    }

    static Decision<GrantEvent> decide(
            DecideClawback command, GrantState state, OnFile file, LocalDate today) {
        String asked = "to decide about a clawback";
        if (!(state instanceof Given given)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Optional<Clawback> found = found(given, command.clawback());
        if (found.isEmpty()) {
            return Decision.refuse(FundingRefusals.clawbackUnknown());
        }
        Clawback clawback = found.get();
        return switch (clawback.standing()) {
            case Clawback.Raised _ when !today.isAfter(clawback.representationUntil()) ->
                    Decision.refuse(
                            FundingRefusals.representationOpen(clawback.representationUntil()));
            case Clawback.Raised _, Clawback.Answered _ ->
                    command.owed().filter(it -> Pounds.exceeds(it, clawback.amount())).isPresent()
                            ? Decision.refuse(FundingRefusals.exceedsClawback(clawback))
                            : Decision.accept(decided(command, file));
            case Clawback.Owed(var amount, var _) when command.owed().equals(Optional.of(amount)) ->
                    Decision.nothingNew();
            case Clawback.Dropped _ when command.owed().isEmpty() -> Decision.nothingNew();
            case Clawback.Standing other -> Decision.refuse(FundingRefusals.notNow(asked, other));
        };
    }

    private static ClawbackDecided decided(DecideClawback command, OnFile file) {
        return new ClawbackDecided(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                command.clawback(),
                command.owed(),
                command.because());
    }

    static Decision<GrantEvent> recover(
            RecordRecovery command, GrantState state, OnFile file, LocalDate today) {
        String asked = "to record what was given back";
        if (!(state instanceof Given given)) {
            return Decision.refuse(Refusals.notNow(asked, state));
        }
        Optional<Clawback> found = found(given, command.clawback());
        if (found.isEmpty()) {
            return Decision.refuse(FundingRefusals.clawbackUnknown());
        }
        if (!(found.get().standing() instanceof Clawback.Owed(var owed, var recovered))) {
            return Decision.refuse(FundingRefusals.notNow(asked, found.get().standing()));
        }
        Money left = Pounds.left(owed, recovered);
        if (Pounds.exceeds(command.amount(), left)) {
            return Decision.refuse(FundingRefusals.exceedsOwed(left));
        }
        return command.recoveredOn().isAfter(today)
                ? Decision.refuse(EveryContract.dayToCome(command.recoveredOn()))
                : Decision.accept(
                        new MoneyRecovered(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.clawback(),
                                command.amount(),
                                command.recoveredOn(),
                                Pounds.left(left, command.amount())));
    }

    private static Optional<Clawback> found(Given given, String id) {
        return Optional.ofNullable(given.funding().clawbacks().get(id));
    }
}
