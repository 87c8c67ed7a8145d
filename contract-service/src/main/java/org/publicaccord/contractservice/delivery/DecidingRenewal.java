package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Changes.Change;
import org.publicaccord.contractservice.delivery.Changes.PendingChange;
import org.publicaccord.contractservice.delivery.Changes.Standing;
import org.publicaccord.contractservice.delivery.DeliveryCommand.DecideRenewal;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationProposed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.RenewalDecided;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.DeliveryState.Renewing;
import org.publicaccord.contractservice.delivery.DeliveryState.Reviewing;
import org.publicaccord.contractservice.delivery.Renewal.ExerciseOption;
import org.publicaccord.contractservice.delivery.Renewal.GoOn;
import org.publicaccord.contractservice.linking.Linking;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Ground;
import org.publicaccord.rules.selecting.ProviderSelection;

/**
 * Decides what comes after the term, once a review has looked at it. An option that is exercised is
 * a change that the contract provides for (Schedule 8, para 1), and decided as every change: where
 * it needs a contract change notice, the extension waits for it.
 */
final class DecidingRenewal {

    private final Rules rules;

    DecidingRenewal(Rules rules) {
        this.rules = rules;
    }

    Decision<DeliveryEvent> decide(
            DecideRenewal command, Entered state, OnFile file, LocalDate today) {
        return switch (command.renewal()) {
            case GoOn it -> goOn(it, command, state, file, today);
            case ExerciseOption it -> exercise(it, command, state, file, today);
        };
    }

    private Decision<DeliveryEvent> goOn(
            GoOn chosen, DecideRenewal command, Entered state, OnFile file, LocalDate today) {
        if (state instanceof Renewing(_, var outcome, var successor, var because)
                && outcome == chosen.outcome()
                && successor.equals(chosen.successor())
                && because.equals(command.because())) {
            return Decision.nothingNew();
        }
        if (!(state instanceof Reviewing)) {
            return Decision.refuse(Refusals.notNow("to decide the renewal", state));
        }
        return chosen.successor()
                .flatMap(_ -> Linking.objection(command.next(), file))
                .or(() -> outOfTheRegime(chosen.outcome(), file, today))
                .<Decision<DeliveryEvent>>map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                decided(
                                        command,
                                        file,
                                        Stage.RENEWAL,
                                        chosen.outcome(),
                                        chosen.successor())));
    }

    /** Process C is for health care services; where no code is recorded, nobody can tell yet. */
    private Optional<Refusal> outOfTheRegime(RenewalOutcome outcome, OnFile file, LocalDate today) {
        return Optional.of(outcome)
                .filter(it -> it == RenewalOutcome.PSR_C)
                .flatMap(_ -> rules.inForceOn(Regime.PSR, today))
                .map(ProviderSelection::new)
                .flatMap(regime ->
                        file.facts().classifications().stream()
                                .filter(it -> it.scheme().equals("CPV"))
                                .findFirst()
                                .flatMap(main -> regime.notHealthCare(main.code())));
    }

    private Decision<DeliveryEvent> exercise(
            ExerciseOption option,
            DecideRenewal command,
            Entered state,
            OnFile file,
            LocalDate today) {
        Agreement agreement = PublicRecord.agreement(file.facts());
        Optional<Standing> known = state.ledger().changes().standing(option.change());
        if (known.isPresent()) {
            return isSame(known.get().change(), option, command)
                    ? Decision.nothingNew()
                    : Decision.refuse(ChangeRefusals.idReused());
        }
        if (!(state instanceof Reviewing reviewing)) {
            return Decision.refuse(Refusals.notNow("to decide the renewal", state));
        }
        if (option.months() > agreement.extensionMonths()) {
            return Decision.refuse(
                    Refusals.beyondTheOptions(option.months(), agreement.extensionMonths()));
        }
        Proposal extension = extension(option, command, agreement);
        Decision<DeliveryEvent> proposed =
                new Modifying(rules)
                        .propose(
                                option.change(),
                                extension,
                                option.months(),
                                reviewing,
                                new OnFile(file.contract(), file.facts(), Stage.DELIVERY),
                                today);
        return switch (proposed) {
            case Decision.Refused<DeliveryEvent> refused -> refused;
            case Decision.Accepted<DeliveryEvent>(List<DeliveryEvent> events) ->
                    Decision.accept(exercised(command, agreement, file, events));
        };
    }

    private static boolean isSame(Change known, ExerciseOption option, DecideRenewal command) {
        return known.optionMonths() == option.months()
                && known.proposal().valueDelta().compareTo(option.valueDelta()) == 0
                && known.proposal().rationale().equals(command.because());
    }

    private static Proposal extension(
            ExerciseOption option, DecideRenewal command, Agreement agreement) {
        return new Proposal(
                option.valueDelta(),
                Optional.of(Terms.monthsAfter(agreement.lastDay(), option.months())),
                Optional.of(Ground.PROVIDED_FOR),
                false,
                false,
                Optional.empty(),
                command.because());
    }

    /** Without a notice to wait for, the extension is made with the decision. */
    private static List<DeliveryEvent> exercised(
            DecideRenewal command, Agreement agreement, OnFile file, List<DeliveryEvent> proposed) {
        List<DeliveryEvent> events = new ArrayList<>();
        events.add(
                decided(
                        command,
                        file,
                        Stage.DELIVERY,
                        RenewalOutcome.EXERCISE_OPTION,
                        Optional.empty()));
        for (DeliveryEvent event : proposed) {
            events.add(event);
            if (event instanceof ModificationProposed it && !it.assessment().needsChangeNotice()) {
                var live = new OnFile(file.contract(), file.facts(), Stage.DELIVERY);
                events.add(Applying.applied(pending(it), agreement.lastDay().plusDays(1), live));
            }
        }
        return events;
    }

    private static PendingChange pending(ModificationProposed it) {
        return new PendingChange(
                new Change(it.change(), it.proposal(), it.optionMonths(), it.termDaysDelta()),
                it.assessment(),
                Optional.empty());
    }

    private static RenewalDecided decided(
            DecideRenewal command,
            OnFile file,
            Stage stage,
            RenewalOutcome outcome,
            Optional<ContractId> successor) {
        return new RenewalDecided(
                command.contract(),
                file.facts().path(),
                stage,
                file.facts().parties(),
                outcome,
                successor,
                command.because());
    }
}
