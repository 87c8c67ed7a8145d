package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Party;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.Stage;
import org.publicaccord.published.contract.ContractCorrected;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractFacts;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractTermEnded;
import org.publicaccord.published.contract.ContractTerminated;
import org.publicaccord.published.contract.ContractUpdated;
import org.publicaccord.published.contract.ContractWentLive;
import org.publicaccord.published.contract.EarlierReleaseJoined;
import org.publicaccord.published.monitoring.DeadlineApproaching;
import org.publicaccord.published.monitoring.DeadlineMet;
import org.publicaccord.published.monitoring.DeadlineMissed;
import org.publicaccord.published.monitoring.MonitoringEvent;
import org.publicaccord.published.monitoring.Obligation;
import org.publicaccord.published.monitoring.ObligationsDetermined;

/**
 * What the events of one service about one contract have told so far: enough to say what a later
 * one changes.
 *
 * @param contract the newest facts; empty before the first event that has them
 * @param stage where the contract stood after the last event; empty before the first
 * @param parties as of the last event
 * @param obligations as last determined
 */
public record Known(
        Optional<ContractFacts> contract,
        Optional<Stage> stage,
        List<Party> parties,
        List<Obligation> obligations) {

    /** Before the first event. */
    public static final Known NOTHING =
            new Known(Optional.empty(), Optional.empty(), List.of(), List.of());

    /** What is known after an event. */
    public Known after(PublishedEvent event) {
        return new Known(
                contractAfter(event).or(() -> contract),
                Optional.of(event.stage()),
                event.parties(),
                obligationsAfter(event).orElse(obligations));
    }

    private static Optional<ContractFacts> contractAfter(PublishedEvent event) {
        return event instanceof ContractEvent it ? factsIn(it) : Optional.empty();
    }

    private static Optional<List<Obligation>> obligationsAfter(PublishedEvent event) {
        return event instanceof MonitoringEvent it ? obligationsIn(it) : Optional.empty();
    }

    private static Optional<ContractFacts> factsIn(ContractEvent event) {
        return switch (event) {
            case ContractImported it -> Optional.of(it.contract());
            case ContractUpdated it -> Optional.of(it.contract());
            case ContractCorrected it -> Optional.of(it.contract());
            case EarlierReleaseJoined _,
                    ContractWentLive _,
                    ContractTermEnded _,
                    ContractTerminated _ ->
                    Optional.empty();
        };
    }

    private static Optional<List<Obligation>> obligationsIn(MonitoringEvent event) {
        return switch (event) {
            case ObligationsDetermined it -> Optional.of(it.obligations());
            case DeadlineApproaching _, DeadlineMissed _, DeadlineMet _ -> Optional.empty();
        };
    }
}
