package org.publicaccord.contractservice.receiving;

import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.delivery.Delivery;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.contractservice.workingagreement.HostStanding;
import org.publicaccord.contractservice.workingagreement.WorkingAgreement;

/** Looks up where the contracts stand that host working agreements, as recorded a moment ago. */
final class Hosts {

    private final Contracts contracts = Contracts.ofHistory();
    private final Histories histories;

    Hosts(Histories histories) {
        this.histories = histories;
    }

    /** Where a host stands; empty if there is none of that id. */
    Optional<HostStanding> standing(Optional<ContractId> host) {
        return host.flatMap(this::state)
                .flatMap(state ->
                        state.file().map(it -> HostStanding.of(it, state.of(Delivery.VOCABULARY))));
    }

    /** Where the host stands that the page of an agreement names. */
    Optional<HostStanding> namedBy(ContractId agreement) {
        return standing(
                state(agreement)
                        .flatMap(it ->
                                WorkingAgreement.hostOnPaper(it.of(WorkingAgreement.VOCABULARY))));
    }

    private Optional<ContractState> state(ContractId contract) {
        return histories.of(contract).map(this::state);
    }

    private ContractState state(History history) {
        ContractState state = contracts.initialState();
        for (Happening happening : history.happenings()) {
            state = contracts.evolve(state, happening.event());
        }
        return state;
    }
}
