package org.publicaccord.contractservice.register;

import static org.publicaccord.contractservice.contract.UkCalendar.inWords;

import org.publicaccord.contractservice.delivery.DeliveryEvent;
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
import org.publicaccord.contractservice.history.By;

/** What happened to a contract in delivery, in plain English. */
final class DeliveryTold {

    private DeliveryTold() {}

    static Told of(DeliveryEvent event, By by) {
        return switch (event) {
            case ManagementBegun _ ->
                    Told.of(
                            "management-begun",
                            Told.actor(by)
                                    + " took the contract into management; how it came about stays"
                                    + " as the register tells it.");
            case Mobilised it -> Told.of("mobilised", mobilised(it));
            case DeliveryBegan it ->
                    Told.of(
                            "delivery-began",
                            "The contract went live: its first day was %s."
                                    .formatted(inWords(it.firstDay())));
            case DeliveryEnded it ->
                    Told.of(
                            "delivery-ended",
                            "The contract came to its end: its last day was %s."
                                    .formatted(inWords(it.lastDay())));
            case ModificationProposed _,
                    ModificationAnnounced _,
                    ModificationApplied _,
                    ModificationWithdrawn _,
                    Extended _ ->
                    change(event, by);
            case ReviewOpened _ ->
                    Told.of("review-opened", Told.actor(by) + " opened a review of the contract.");
            case ReviewClosed it ->
                    Told.of("review-closed", "The review of the contract closed.", it.learned());
            case RenewalDecided it ->
                    Told.of(
                            "renewal-decided",
                            "What comes next was decided: %s.".formatted(it.outcome().words()),
                            it.because());
            case ExitStarted it -> Told.of("exit-started", "The exit was planned.", it.plan());
            case ExitStepDone it -> Told.of("exit-step-done", step(it), it.what());
            // Nobody is accused in public before having been heard.
            case TerminationIntended it ->
                    Told.of(
                            "termination-intended",
                            "The supplier was told of an intention to end the contract; it may speak up until %s."
                                    .formatted(inWords(it.representationsUntil())));
            case IntentionWithdrawn _ ->
                    Told.of(
                            "termination-intention-withdrawn",
                            "The intention to end the contract was withdrawn.");
            case ContractTerminated it ->
                    Told.of(
                            "terminated",
                            "%s ended the contract %s; its last day was %s."
                                    .formatted(
                                            Told.actor(by),
                                            it.ground().words(),
                                            inWords(it.endedOn())),
                            it.because());
            case ContractClosed _ -> Told.of("closed", Told.actor(by) + " closed the contract.");
        };
    }

    private static String mobilised(Mobilised it) {
        long open = it.checklist().notReady();
        String ready =
                open == 0
                        ? "everything is ready"
                        : open + " of " + it.checklist().items().size() + " items are outstanding";
        return "The mobilisation was completed%s: %s."
                .formatted(it.late() ? " after the first day" : "", ready);
    }

    private static Told change(DeliveryEvent event, By by) {
        return switch (event) {
            case ModificationProposed it ->
                    Told.of(
                            "modification-proposed",
                            "%s proposed a change. %s"
                                    .formatted(Told.actor(by), it.assessment().because()),
                            it.proposal().rationale());
            case ModificationAnnounced it ->
                    Told.of(
                            "modification-announced",
                            "The contract change notice %s was published, so that the change may be made."
                                    .formatted(it.notice().id()));
            case ModificationApplied it ->
                    Told.of(
                            "modification-applied",
                            "The contract was changed, with effect from %s."
                                    .formatted(inWords(it.takesEffectOn())));
            case ModificationWithdrawn it ->
                    Told.of(
                            "modification-withdrawn",
                            "The proposed change was withdrawn.",
                            it.because());
            case Extended it ->
                    Told.of(
                            "extended",
                            "The contract was extended by %d months.".formatted(it.months()));
            case DeliveryEvent other -> throw new IllegalArgumentException("no change: " + other);
        };
    }

    private static String step(ExitStepDone it) {
        String late =
                it.late()
                        ? ", less than 28 days before the end (TUPE Regulations 2006, reg 11(6))"
                        : "";
        return "A step of the exit is done: %s%s.".formatted(it.step().words(), late);
    }
}
