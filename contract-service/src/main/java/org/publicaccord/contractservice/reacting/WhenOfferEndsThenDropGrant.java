package org.publicaccord.contractservice.reacting;

import org.publicaccord.contractservice.assistance.AssistanceCommand.DropGrant;
import org.publicaccord.contractservice.grant.AwardingEvent.OfferEnded;
import org.publicaccord.contractservice.grant.GrantEvent;

/** A grant whose offer ended without it counts no more in the ledgers of the enterprise. */
public final class WhenOfferEndsThenDropGrant {

    private final Sending sending;

    WhenOfferEndsThenDropGrant(Sending sending) {
        this.sending = sending;
    }

    public void after(GrantEvent event, String eventId) {
        if (event instanceof OfferEnded ended) {
            ended.enterprise()
                    .forEach(enterprise ->
                            sending.because(
                                    eventId,
                                    "drop-grant",
                                    new DropGrant(enterprise, ended.contract())));
        }
    }
}
