package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.delivery.DeliveryEvent.DeliveryBegan;
import org.publicaccord.contractservice.delivery.DeliveryEvent.DeliveryEnded;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationWithdrawn;
import org.publicaccord.contractservice.delivery.DeliveryState.Closed;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.DeliveryState.InForce;
import org.publicaccord.contractservice.delivery.DeliveryState.Mobilising;
import org.publicaccord.contractservice.delivery.DeliveryState.Over;

/** What the calendar brings about by itself: the first day comes, the last day goes by. */
final class TheCalendar {

    static final String TERM_ENDED = "Its term ended.";

    private static final Reason LAPSED =
            new Reason("The contract came to its end before the change was made.");

    private TheCalendar() {}

    /**
     * Where a contract stands with what the calendar brought about.
     *
     * @param due is not on record yet
     */
    record CaughtUp(Entered state, OnFile file, List<DeliveryEvent> due) {}

    static CaughtUp caughtUp(Entered state, OnFile file, LocalDate today) {
        List<DeliveryEvent> due = due(state, file, today);
        DeliveryState now = state;
        OnFile known = file;
        for (DeliveryEvent event : due) {
            now = History.evolve(now, event);
            Facts facts = event instanceof StatesFacts it ? it.facts() : known.facts();
            known = new OnFile(file.contract(), facts, event.stage());
        }
        return new CaughtUp((Entered) now, known, due);
    }

    /** What has come about by a day and is not on record yet. */
    static List<DeliveryEvent> due(Entered state, OnFile file, LocalDate today) {
        return switch (state) {
            case InForce running -> due(running, file, today);
            case Over _, Closed _ -> List.of();
        };
    }

    private static List<DeliveryEvent> due(InForce state, OnFile file, LocalDate today) {
        List<DeliveryEvent> events = new ArrayList<>();
        Agreement agreement = PublicRecord.agreement(file.facts());
        if (state instanceof Mobilising && !agreement.firstDay().isAfter(today)) {
            events.add(
                    new DeliveryBegan(
                            file.contract(),
                            file.facts().path(),
                            Stage.DELIVERY,
                            file.facts().parties(),
                            agreement.firstDay()));
        }
        if (agreement.lastDay().isBefore(today)) {
            state.ledger().changes().pending().map(it -> lapsed(it, file)).ifPresent(events::add);
            events.add(
                    new DeliveryEnded(
                            file.contract(),
                            Stage.EXIT,
                            PublicRecord.ended(file.facts(), agreement.lastDay(), TERM_ENDED),
                            agreement.lastDay()));
        }
        return events;
    }

    /** A change that was not made can no longer be made once the contract has no effect. */
    static ModificationWithdrawn lapsed(Changes.PendingChange pending, OnFile file) {
        return new ModificationWithdrawn(
                file.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                pending.change().id(),
                LAPSED);
    }
}
