package org.publicaccord.contractservice.reacting;

import java.util.function.Function;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.RecordNeed;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delivery.DeliveryEvent.RenewalDecided;
import org.publicaccord.contractservice.delivery.RenewalOutcome;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.linking.Link;
import org.publicaccord.contractservice.linking.Linked;
import org.publicaccord.contractservice.linking.LinkingCommand.NoteLink;
import org.publicaccord.contractservice.linking.LinkingEvent.LinkRecorded;
import org.publicaccord.contractservice.linking.Relation;
import org.publicaccord.contractservice.providerselection.Continuing;
import org.publicaccord.contractservice.providerselection.ProviderSelections;
import org.publicaccord.contractservice.workingagreement.Host;
import org.publicaccord.contractservice.workingagreement.PageEvent.AgreementBegan;
import org.publicaccord.contractservice.workingagreement.PageEvent.TermsReset;

/**
 * A renewal that names a successor and a working agreement that has a host are linked with it; a
 * renewal by which a provider goes on under the Provider Selection Regime opens the successor that
 * it does not name. Whatever is linked on one side is linked on the other. Doing this twice for one
 * event changes nothing, and a link that comes back is on record already.
 */
public final class WhenContractsBelongTogetherThenLink {

    private final Histories histories;
    private final Function<ContractId, ContractState> states;
    private final Sending sending;

    /**
     * @param states where each contract stands
     */
    WhenContractsBelongTogetherThenLink(
            Histories histories, Function<ContractId, ContractState> states, Sending sending) {
        this.histories = histories;
        this.states = states;
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
            case RenewalDecided it when it.successor().isPresent() ->
                    link(
                            it.contract(),
                            Relation.FOLLOWED_BY,
                            it.successor().get(),
                            it.because(),
                            eventId);
            case RenewalDecided it when it.outcome() == RenewalOutcome.PSR_C -> goOn(it, eventId);
            case AgreementBegan it -> host(it.contract(), it.page().host(), eventId);
            case TermsReset it -> host(it.contract(), it.page().host(), eventId);
            // Nothing else names another contract.
            case ContractEvent _ -> {}
        }
    }

    private void goOn(RenewalDecided event, String eventId) {
        ContractState state = states.apply(event.contract());
        state.file()
                .flatMap(
                        file -> Continuing.needAfter(state.of(ProviderSelections.VOCABULARY), file))
                .ifPresent(need -> open(need, event, eventId));
    }

    private void open(Need need, RenewalDecided event, String eventId) {
        ContractId next = ContractId.of(need.ocid());
        Acting platform = new Acting(new PersonId(By.PLATFORM), need.buyer().id(), false);
        sending.because(eventId, "open-successor", new RecordNeed(next, need, platform));
        link(event.contract(), Relation.FOLLOWED_BY, next, event.because(), eventId);
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
