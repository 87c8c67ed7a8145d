package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Amendment;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.delivery.Changes.AppliedChange;
import org.publicaccord.contractservice.delivery.Changes.Change;
import org.publicaccord.contractservice.delivery.Changes.PendingChange;
import org.publicaccord.contractservice.delivery.Changes.Standing;
import org.publicaccord.contractservice.delivery.Changes.WithdrawnChange;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ApplyModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawModification;
import org.publicaccord.contractservice.delivery.DeliveryEvent.Extended;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationApplied;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationWithdrawn;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Makes a change that was proposed, or drops it. */
final class Applying {

    private Applying() {}

    static Decision<DeliveryEvent> decide(ApplyModification command, Entered state, OnFile file) {
        Optional<Standing> standing = state.ledger().changes().standing(command.change());
        if (standing.isEmpty()) {
            return Decision.refuse(ChangeRefusals.unknown());
        }
        return switch (standing.get()) {
            case PendingChange it ->
                    objection(it, command.takesEffectOn(), file)
                            .<Decision<DeliveryEvent>>map(Decision::refuse)
                            .orElseGet(() ->
                                    Decision.accept(applied(it, command.takesEffectOn(), file)));
            case AppliedChange it ->
                    it.takesEffectOn().equals(command.takesEffectOn())
                            ? Decision.nothingNew()
                            : Decision.refuse(ChangeRefusals.appliedAlready(it.takesEffectOn()));
            case WithdrawnChange _ -> Decision.refuse(ChangeRefusals.withdrawn());
        };
    }

    /** A contract change notice is published before the change is made (s.75(1)). */
    private static Optional<Refusal> objection(
            PendingChange pending, LocalDate takesEffectOn, OnFile file) {
        Agreement agreement = PublicRecord.agreement(file.facts());
        LocalDate lastDay = pending.change().proposal().lastDay().orElse(agreement.lastDay());
        if (takesEffectOn.isBefore(agreement.enteredOn()) || takesEffectOn.isAfter(lastDay)) {
            return Optional.of(ChangeRefusals.effectOutsideTheTerm(takesEffectOn, lastDay));
        }
        if (!pending.assessment().needsChangeNotice()) {
            return Optional.empty();
        }
        if (pending.announced().isEmpty()) {
            return Optional.of(ChangeRefusals.noticeMissing(pending.assessment()));
        }
        LocalDate published = UkCalendar.dayOf(pending.announced().get().publishedAt());
        return takesEffectOn.isBefore(published)
                ? Optional.of(ChangeRefusals.beforeItsNotice(takesEffectOn, published))
                : Optional.empty();
    }

    /** The change, made: an extension where it uses an option. */
    static DeliveryEvent applied(PendingChange pending, LocalDate takesEffectOn, OnFile file) {
        Change change = pending.change();
        Facts facts = amended(pending, takesEffectOn, file.facts());
        return change.optionMonths() > 0
                ? new Extended(
                        file.contract(),
                        file.stage(),
                        facts,
                        change.id(),
                        change.optionMonths(),
                        takesEffectOn)
                : new ModificationApplied(
                        file.contract(), file.stage(), facts, change.id(), takesEffectOn);
    }

    private static Facts amended(PendingChange pending, LocalDate takesEffectOn, Facts facts) {
        Agreement agreement = PublicRecord.agreement(facts);
        Change change = pending.change();
        var amendment =
                new Amendment(
                        change.id().toString(),
                        takesEffectOn,
                        change.proposal().rationale().words(),
                        new Money(
                                agreement.value().amount().add(change.proposal().valueDelta()),
                                agreement.value().currency()),
                        change.proposal().lastDay().orElse(agreement.lastDay()),
                        pending.announced().map(Notice::id));
        return PublicRecord.with(facts, agreement.amendedBy(amendment, change.optionMonths()));
    }

    static Decision<DeliveryEvent> withdraw(
            WithdrawModification command, Entered state, OnFile file) {
        Optional<Standing> standing = state.ledger().changes().standing(command.change());
        if (standing.isEmpty()) {
            return Decision.refuse(ChangeRefusals.unknown());
        }
        return switch (standing.get()) {
            case PendingChange _ -> Decision.accept(withdrawn(command, file));
            case AppliedChange it ->
                    Decision.refuse(ChangeRefusals.appliedAlready(it.takesEffectOn()));
            case WithdrawnChange _ -> Decision.nothingNew();
        };
    }

    private static ModificationWithdrawn withdrawn(WithdrawModification command, OnFile file) {
        return new ModificationWithdrawn(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                command.change(),
                command.because());
    }
}
