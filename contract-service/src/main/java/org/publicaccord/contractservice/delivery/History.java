package org.publicaccord.contractservice.delivery;

import java.util.Optional;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.Changes.AppliedChange;
import org.publicaccord.contractservice.delivery.Changes.Change;
import org.publicaccord.contractservice.delivery.Changes.PendingChange;
import org.publicaccord.contractservice.delivery.Changes.WithdrawnChange;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractClosed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractTerminated;
import org.publicaccord.contractservice.delivery.DeliveryEvent.DeliveryBegan;
import org.publicaccord.contractservice.delivery.DeliveryEvent.DeliveryEnded;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ExitStarted;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ExitStepDone;
import org.publicaccord.contractservice.delivery.DeliveryEvent.Extended;
import org.publicaccord.contractservice.delivery.DeliveryEvent.IntentionWithdrawn;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ManagementBegun;
import org.publicaccord.contractservice.delivery.DeliveryEvent.Mobilised;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationAnnounced;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationApplied;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationProposed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationWithdrawn;
import org.publicaccord.contractservice.delivery.DeliveryEvent.RenewalDecided;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ReviewClosed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ReviewOpened;
import org.publicaccord.contractservice.delivery.DeliveryEvent.TerminationIntended;
import org.publicaccord.contractservice.delivery.DeliveryState.Closed;
import org.publicaccord.contractservice.delivery.DeliveryState.Ended;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.DeliveryState.Expiring;
import org.publicaccord.contractservice.delivery.DeliveryState.InForce;
import org.publicaccord.contractservice.delivery.DeliveryState.Live;
import org.publicaccord.contractservice.delivery.DeliveryState.Mobilising;
import org.publicaccord.contractservice.delivery.DeliveryState.NotEntered;
import org.publicaccord.contractservice.delivery.DeliveryState.Over;
import org.publicaccord.contractservice.delivery.DeliveryState.Renewing;
import org.publicaccord.contractservice.delivery.DeliveryState.Reviewing;
import org.publicaccord.contractservice.delivery.DeliveryState.Terminated;

/** The state of a contract in delivery after what happened. */
final class History {

    private History() {}

    static DeliveryState evolve(DeliveryState state, DeliveryEvent event) {
        return switch (event) {
            case ManagementBegun it -> begun(as(NotEntered.class, state, event), it);
            case DeliveryBegan _ -> new Live(as(Mobilising.class, state, event).ledger());
            case DeliveryEnded _ -> new Ended(as(InForce.class, state, event).ledger());
            case Mobilised _,
                    ModificationProposed _,
                    ModificationAnnounced _,
                    ModificationApplied _,
                    Extended _,
                    ModificationWithdrawn _,
                    ExitStepDone _,
                    TerminationIntended _,
                    IntentionWithdrawn _ -> {
                Entered before = as(Entered.class, state, event);
                yield keeping(before, noted(before.ledger(), event));
            }
            case ReviewOpened it ->
                    new Reviewing(as(InForce.class, state, event).ledger(), it.inputs());
            case ReviewClosed it ->
                    new Live(as(Reviewing.class, state, event).ledger().having(it.learned()));
            case RenewalDecided it -> decided(as(Reviewing.class, state, event), it);
            case ExitStarted it -> exitStarted(as(Entered.class, state, event), it);
            case ContractTerminated it ->
                    new Terminated(
                            as(InForce.class, state, event).ledger(),
                            it.ground(),
                            it.endedOn(),
                            it.because());
            case ContractClosed it ->
                    new Closed(as(Over.class, state, event).ledger(), it.notApplicable());
        };
    }

    private static DeliveryState begun(NotEntered before, ManagementBegun it) {
        var ledger = Ledger.beginning(it.baseline(), Optional.of(it.terms()));
        return switch (it.stage()) {
            case MOBILISING -> new Mobilising(ledger);
            case DELIVERY -> new Live(ledger);
            case EXIT -> new Ended(ledger);
            case CO_DESIGN,
                    SELECTION,
                    AWARD,
                    REVIEW,
                    RENEWAL,
                    CLOSED,
                    SUSPENDED,
                    TERMINATED,
                    ABANDONED ->
                    throw new IllegalStateException(it + " cannot follow " + before);
        };
    }

    /** What is written down without moving the contract. */
    private static Ledger noted(Ledger ledger, DeliveryEvent event) {
        return switch (event) {
            case Mobilised it -> ledger.with(it.checklist());
            case ModificationProposed it ->
                    ledger.with(new PendingChange(change(it), it.assessment(), Optional.empty()));
            case ModificationAnnounced it -> {
                PendingChange before = pending(ledger, event);
                yield ledger.with(
                        new PendingChange(
                                before.change(), before.assessment(), Optional.of(it.notice())));
            }
            case ModificationApplied it ->
                    ledger.with(
                            new AppliedChange(pending(ledger, it).change(), it.takesEffectOn()));
            case Extended it ->
                    ledger.with(
                            new AppliedChange(pending(ledger, it).change(), it.takesEffectOn()));
            case ModificationWithdrawn _ ->
                    ledger.with(new WithdrawnChange(pending(ledger, event).change()));
            case ExitStepDone it ->
                    ledger.with(
                            ledger.exit().with(it.step(), new Exit.Done(it.doneOn(), it.what())));
            case TerminationIntended it ->
                    ledger.with(
                            Optional.of(
                                    new Intention(
                                            it.ground(), it.because(), it.representationsUntil())));
            case IntentionWithdrawn _ -> ledger.with(Optional.empty());
            case ManagementBegun _,
                    DeliveryBegan _,
                    DeliveryEnded _,
                    ReviewOpened _,
                    ReviewClosed _,
                    RenewalDecided _,
                    ExitStarted _,
                    ContractTerminated _,
                    ContractClosed _ ->
                    throw new IllegalArgumentException("moves the contract: " + event);
        };
    }

    private static Change change(ModificationProposed it) {
        return new Change(it.change(), it.proposal(), it.optionMonths(), it.termDaysDelta());
    }

    private static PendingChange pending(Ledger ledger, DeliveryEvent event) {
        return ledger.changes()
                .pending()
                .orElseThrow(() -> new IllegalStateException("no change is pending for " + event));
    }

    private static DeliveryState keeping(Entered state, Ledger ledger) {
        return switch (state) {
            case Mobilising _ -> new Mobilising(ledger);
            case Live _ -> new Live(ledger);
            case Reviewing(_, var inputs) -> new Reviewing(ledger, inputs);
            case Renewing(_, var outcome, var successor, var because) ->
                    new Renewing(ledger, outcome, successor, because);
            case Expiring _ -> new Expiring(ledger);
            case Ended _ -> new Ended(ledger);
            case Terminated(_, var ground, var endedOn, var because) ->
                    new Terminated(ledger, ground, endedOn, because);
            case Closed(_, var notApplicable) -> new Closed(ledger, notApplicable);
        };
    }

    private static DeliveryState decided(Reviewing before, RenewalDecided it) {
        return it.stage() == Stage.RENEWAL
                ? new Renewing(
                        before.ledger().with(before.ledger().exit().after(it.outcome())),
                        it.outcome(),
                        it.successor(),
                        it.because())
                : new Live(before.ledger());
    }

    private static DeliveryState exitStarted(Entered before, ExitStarted it) {
        Ledger ledger = before.ledger().with(before.ledger().exit().planned(it.plan()));
        return before instanceof InForce ? new Expiring(ledger) : keeping(before, ledger);
    }

    private static <T extends DeliveryState> T as(
            Class<T> expected, DeliveryState state, DeliveryEvent event) {
        if (expected.isInstance(state)) {
            return expected.cast(state);
        }
        throw new IllegalStateException(event + " cannot follow " + state);
    }
}
