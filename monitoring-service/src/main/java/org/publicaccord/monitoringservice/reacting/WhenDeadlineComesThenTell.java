package org.publicaccord.monitoringservice.reacting;

import org.publicaccord.messaging.deadlines.Deadline;
import org.publicaccord.messaging.deadlines.DeadlineHandler;
import org.publicaccord.monitoringservice.contract.ContractId;

/** A deadline that has come is told to the watch, which knows whether it still matters. */
final class WhenDeadlineComesThenTell implements DeadlineHandler {

    private final Sending sending;

    WhenDeadlineComesThenTell(Sending sending) {
        this.sending = sending;
    }

    @Override
    public void fire(Deadline deadline) {
        sending.because(
                deadline,
                Alert.read(deadline.command()).command(new ContractId(deadline.contractId())));
    }
}
