package org.publicaccord.notificationservice.telling;

import java.util.List;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.bidding.BiddingEvent;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.monitoring.MonitoringEvent;

/** Who is told what of any published event. */
public final class Tellings {

    private Tellings() {}

    /**
     * The messages of an event; none if it concerns nobody.
     *
     * @param known what earlier events of the same service about the same contract have told
     */
    public static List<Telling> of(PublishedEvent event, Known known) {
        if (event instanceof ContractEvent it) {
            return ContractTellings.of(it, known);
        }
        if (event instanceof BiddingEvent it) {
            return BiddingTellings.of(it, known);
        }
        if (event instanceof MonitoringEvent it) {
            return DeadlineTellings.of(it, known);
        }
        return List.of();
    }
}
