package org.publicaccord.contractservice.reacting;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ContractTerminated;
import org.publicaccord.contractservice.delivery.EndsAgreement;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.workingagreement.Page;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ObserveHost;

/**
 * When a contract ends before its time, the working agreements that stand under it learn of it.
 * Doing this twice for one event changes nothing.
 */
public final class WhenHostEndsThenTellAgreements {

    private static final String REACTION = "tell-hosted-agreement";

    private final HostedAgreements hosted;
    private final Sending sending;

    WhenHostEndsThenTellAgreements(HostedAgreements hosted, Sending sending) {
        this.hosted = hosted;
        this.sending = sending;
    }

    public void after(ContractEvent event, String eventId) {
        switch (event) {
            case AgreementBegan it -> follow(it.contract(), it.page());
            case TermsReset it -> follow(it.contract(), it.page());
            case EndedEarly it -> tell(it.contract(), it.endedOn(), eventId);
            case ContractTerminated it -> tell(it.contract(), it.endedOn(), eventId);
            case EndsAgreement it -> tell(it.contract(), it.endedOn(), eventId);
            // Nothing else ends a contract before its time.
            case ContractEvent _ -> {}
        }
    }

    private void follow(ContractId agreement, Page page) {
        Optional<ContractId> host = page.host().agreement();
        host.ifPresentOrElse(it -> hosted.put(agreement, it), () -> hosted.remove(agreement));
    }

    private void tell(ContractId host, LocalDate endedOn, String eventId) {
        hosted.under(host)
                .forEach(agreement ->
                        sending.because(
                                eventId, REACTION, new ObserveHost(agreement, host, endedOn)));
    }
}
