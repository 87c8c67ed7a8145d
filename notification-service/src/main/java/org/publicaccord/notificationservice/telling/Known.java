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
 * @param stage where the contract stands; empty before the first event
 * @param parties the organisations in it, as of the newest facts
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
        if (event instanceof ContractEvent it) {
            return after(it);
        }
        return event instanceof MonitoringEvent it ? after(it) : this;
    }

    private Known after(ContractEvent event) {
        return switch (event) {
            case ContractImported it -> record(it, it.contract());
            case ContractUpdated it -> record(it, it.contract());
            case ContractCorrected it -> record(it, it.contract());
            case EarlierReleaseJoined _ -> this;
            case ContractWentLive it -> standing(it.stage());
            case ContractTermEnded it -> standing(it.stage());
            case ContractTerminated it -> standing(it.stage());
        };
    }

    private Known after(MonitoringEvent event) {
        return switch (event) {
            case ObligationsDetermined it -> new Known(contract, stage, parties, it.obligations());
            case DeadlineApproaching _, DeadlineMissed _, DeadlineMet _ -> this;
        };
    }

    private Known record(ContractEvent event, ContractFacts facts) {
        return new Known(
                Optional.of(facts), Optional.of(event.stage()), event.parties(), obligations);
    }

    private Known standing(Stage at) {
        return new Known(contract, Optional.of(at), parties, obligations);
    }
}
