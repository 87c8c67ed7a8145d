package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ConfirmEligibility;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ExtendDecision;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.TurnDown;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Open;
import org.publicaccord.contractservice.assettransfer.AssetTransferState.Undecided;
import org.publicaccord.contractservice.assettransfer.Interest.Validated;
import org.publicaccord.contractservice.assettransfer.InterestEvent.DecisionExtended;
import org.publicaccord.contractservice.assettransfer.InterestEvent.EligibilityConfirmed;
import org.publicaccord.contractservice.assettransfer.InterestEvent.InterestTurnedDown;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.assets.Redress;

/** What the authority does about one interest: finds it eligible, or says no, in due time. */
record Qualifying(Rules rules) {

    Decision<AssetTransferEvent> confirm(
            ConfirmEligibility command, AssetTransferState state, OnFile file, LocalDate today) {
        String asked = "to find a body eligible";
        return ofInterest(
                state,
                command.interest(),
                asked,
                interest -> confirm(command, (Open) state, interest, file, today));
    }

    private Decision<AssetTransferEvent> confirm(
            ConfirmEligibility command,
            Open open,
            Interest interest,
            OnFile file,
            LocalDate today) {
        if (interest.validated().filter(it -> isSame(it, command)).isPresent()) {
            return Decision.nothingNew();
        }
        if (!(interest.standing() instanceof Interest.Received)) {
            return Decision.refuse(notNow("to find a body eligible", interest));
        }
        if (command.lock().isEmpty()) {
            return Decision.refuse(Refusals.assetLockMissing());
        }
        Optional<Refusal> misplaced = misplaced(command.completeOn(), interest, today);
        if (misplaced.isPresent()) {
            return Decision.refuse(misplaced.get());
        }
        return Decision.accept(
                new EligibilityConfirmed(
                        command.contract(),
                        file.facts().path(),
                        file.stage(),
                        file.facts().parties(),
                        interest.id(),
                        interest.organisation(),
                        command.lock().get(),
                        command.completeOn(),
                        decisionDue(open.dossier().law(), command.completeOn())));
    }

    private static boolean isSame(Validated before, ConfirmEligibility command) {
        return command.lock().equals(Optional.of(before.lock()))
                && command.completeOn().equals(before.on());
    }

    private static Optional<Refusal> misplaced(
            LocalDate completeOn, Interest interest, LocalDate today) {
        if (completeOn.isAfter(today)) {
            return Optional.of(EveryContract.dayToCome(completeOn));
        }
        return completeOn.isBefore(interest.receivedOn())
                ? Optional.of(EveryContract.dayBefore(completeOn, interest.receivedOn()))
                : Optional.empty();
    }

    private Optional<LocalDate> decisionDue(AssetLaw law, LocalDate validatedOn) {
        return switch (law) {
            case AssetLaw.Scotland it -> Optional.of(rules.requests(it).decisionDue(validatedOn));
            case AssetLaw.England _ -> Optional.empty();
        };
    }

    Decision<AssetTransferEvent> turnDown(
            TurnDown command, AssetTransferState state, OnFile file, LocalDate today) {
        return ofInterest(
                state,
                command.interest(),
                "to turn an interest down",
                interest ->
                        switch (interest.standing()) {
                            case Interest.TurnedDown _ -> Decision.nothingNew();
                            case Interest.Received _,
                                    Interest.Eligible _,
                                    Interest.CaseSubmitted _ ->
                                    Decision.accept(
                                            turnedDown(
                                                    interest,
                                                    command.because(),
                                                    ((Open) state).dossier().law(),
                                                    file,
                                                    today));
                            case Interest.UnderRedress _, Interest.Withdrawn _ ->
                                    Decision.refuse(notNow("to turn an interest down", interest));
                        });
    }

    /** A refusal of a Scottish request can be looked at again; one that was never valid cannot. */
    InterestTurnedDown turnedDown(
            Interest interest, Reason because, AssetLaw law, OnFile file, LocalDate today) {
        return new InterestTurnedDown(
                file.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                interest.id(),
                interest.organisation(),
                today,
                because,
                interest.validated().flatMap(_ -> redress(law, today)));
    }

    Optional<Redress> redress(AssetLaw law, LocalDate from) {
        return switch (law) {
            case AssetLaw.Scotland it ->
                    Optional.of(
                            rules.requests(it).redress(it.authority(), from, rules.scottishDays()));
            case AssetLaw.England _ -> Optional.empty();
        };
    }

    Decision<AssetTransferEvent> extend(
            ExtendDecision command, AssetTransferState state, OnFile file, LocalDate today) {
        return ofInterest(
                state,
                command.interest(),
                "to extend the period for a decision",
                interest -> extend(command, (Open) state, interest, file, today));
    }

    private Decision<AssetTransferEvent> extend(
            ExtendDecision command, Open open, Interest interest, OnFile file, LocalDate today) {
        Optional<LocalDate> due = interest.validated().flatMap(Validated::decisionDue);
        if (due.isEmpty() || !(open.dossier().law() instanceof AssetLaw.Scotland law)) {
            return Decision.refuse(Refusals.noDecisionPeriod());
        }
        if (!interest.awaitsDecision()) {
            return Decision.refuse(notNow("to extend the period for a decision", interest));
        }
        if (due.get().equals(command.newDue())) {
            return Decision.nothingNew();
        }
        if (command.agreedOn().isAfter(today)) {
            return Decision.refuse(EveryContract.dayToCome(command.agreedOn()));
        }
        return rules.requests(law)
                .extension(due.get(), command.agreedOn(), command.newDue())
                .<Decision<AssetTransferEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new DecisionExtended(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        interest.id(),
                                        interest.organisation(),
                                        command.newDue())));
    }

    /** While nobody is decided for, of an interest that is on record. */
    private static Decision<AssetTransferEvent> ofInterest(
            AssetTransferState state,
            java.util.UUID id,
            String asked,
            Function<Interest, Decision<AssetTransferEvent>> decide) {
        return state instanceof Undecided open
                ? open.dossier()
                        .interest(id)
                        .map(decide)
                        .orElseGet(() -> Decision.refuse(Refusals.interestUnknown()))
                : Decision.refuse(Refusals.notNow(asked, state));
    }

    private static Refusal notNow(String asked, Interest interest) {
        return EveryContract.notNow(
                asked, Standings.stands(interest.standing()), Standings.next(interest.standing()));
    }
}
