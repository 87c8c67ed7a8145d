package org.publicaccord.contractservice.reacting;

import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delivery.DeliveryEvent.RenewalDecided;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.linking.Link;
import org.publicaccord.contractservice.linking.Linked;
import org.publicaccord.contractservice.linking.LinkingCommand.NoteLink;
import org.publicaccord.contractservice.linking.LinkingEvent.LinkRecorded;
import org.publicaccord.contractservice.linking.Relation;
import org.publicaccord.contractservice.workingagreement.Host;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;

/**
 * A renewal that names a successor and a working agreement that has a host are linked with it, and
 * whatever is linked on one side is linked on the other. Doing this twice for one event changes
 * nothing, and a link that comes back is on record already.
 */
public final class WhenContractsBelongTogetherThenLink {

    private final Histories histories;
    private final Sending sending;

    WhenContractsBelongTogetherThenLink(Histories histories, Sending sending) {
        this.histories = histories;
        this.sending = sending;
    }

    public void after(ContractEvent event, String eventId) {
        switch (event) {
            case LinkRecorded it ->
                    link(
                            it.link().other().contract(),
                            it.link().relation().mirrored(),
                            it.contract(),
                            it.link().because(),
                            eventId);
            case RenewalDecided it ->
                    it.successor()
                            .ifPresent(next ->
                                    link(
                                            it.contract(),
                                            Relation.FOLLOWED_BY,
                                            next,
                                            it.because(),
                                            eventId));
            case AgreementBegan it -> host(it.contract(), it.page().host(), eventId);
            case TermsReset it -> host(it.contract(), it.page().host(), eventId);
            // Nothing else names another contract.
            case ContractEvent _ -> {}
        }
    }

    private void host(ContractId agreement, Host host, String eventId) {
        host.agreement()
                .ifPresent(it -> link(agreement, Relation.HOSTED_BY, it, host.because(), eventId));
    }

    private void link(
            ContractId contract,
            Relation relation,
            ContractId other,
            Reason because,
            String eventId) {
        histories
                .of(other)
                .flatMap(History::facts)
                .map(facts -> new Link(relation, Linked.of(other, facts), because))
                .ifPresent(link ->
                        sending.because(eventId, "record-link", new NoteLink(contract, link)));
    }
}
