package org.publicaccord.biddingservice.reacting;

import org.publicaccord.biddingservice.procedure.ProcedureCommand.Cancel;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.Reason;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.published.contract.ProcurementTerminated;

/** A procurement that was stopped takes nothing any more. */
final class WhenProcurementTerminatedThenCancel {

    private static final String REACTION = "cancel";

    private final Sending sending;

    WhenProcurementTerminatedThenCancel(Sending sending) {
        this.sending = sending;
    }

    void after(ReceivedEvent event, ProcurementTerminated terminated) {
        sending.because(
                event,
                REACTION,
                new Cancel(
                        new ProcedureId(terminated.contractId()),
                        new Reason(terminated.because())));
    }
}
