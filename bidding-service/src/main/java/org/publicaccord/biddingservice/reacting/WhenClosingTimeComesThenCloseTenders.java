package org.publicaccord.biddingservice.reacting;

import org.publicaccord.biddingservice.procedure.ProcedureCommand.CloseTenders;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.messaging.deadlines.Deadline;
import org.publicaccord.messaging.deadlines.DeadlineHandler;

/** At the closing time tenders are closed. Whatever comes from then on is late in any case. */
final class WhenClosingTimeComesThenCloseTenders implements DeadlineHandler {

    private final Sending sending;

    WhenClosingTimeComesThenCloseTenders(Sending sending) {
        this.sending = sending;
    }

    @Override
    public void fire(Deadline deadline) {
        if (!deadline.command().equals(WhenOpportunityOpensThenSetClosingTime.CLOSE_TENDERS)) {
            throw new IllegalStateException("no such deadline here: " + deadline.command());
        }
        sending.because(deadline, new CloseTenders(new ProcedureId(deadline.contractId())));
    }
}
