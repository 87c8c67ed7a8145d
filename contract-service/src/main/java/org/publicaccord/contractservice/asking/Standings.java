package org.publicaccord.contractservice.asking;

import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.problems.ProblemException;
import org.springframework.http.HttpStatus;

/** Where contracts stand, folded from their events, so that callers read what they wrote. */
final class Standings {

    private final Contracts contracts = Contracts.ofHistory();
    private final Histories histories;

    Standings(Histories histories) {
        this.histories = histories;
    }

    /** A contract's state and its version. */
    record Standing(ContractState state, long version) {}

    /**
     * Where a contract stands.
     *
     * @throws ProblemException if there is none of that id
     */
    Standing of(String id) {
        History history = histories.of(contract(id)).orElseThrow(Standings::unknownContract);
        ContractState state = contracts.initialState();
        for (Happening happening : history.happenings()) {
            state = contracts.evolve(state, happening.event());
        }
        return new Standing(state, history.version());
    }

    private static ContractId contract(String id) {
        try {
            return ContractId.parse(id);
        } catch (IllegalArgumentException notAnId) {
            throw unknownContract();
        }
    }

    private static ProblemException unknownContract() {
        return Problem.of(HttpStatus.NOT_FOUND, EveryContract.unknown()).exception();
    }
}
