package org.publicaccord.contractservice.approving;

import org.publicaccord.contractservice.approvals.Approvals;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.Histories;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.decider.Refusal;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads the approvals of one contract: for its buyer's people, for auditors and operators. */
@Component
final class ApprovalReading {

    private static final Contracts CONTRACTS = Contracts.ofHistory();

    private final Histories histories;

    ApprovalReading(Histories histories) {
        this.histories = histories;
    }

    ApprovalView of(String id, Caller caller) {
        ContractState state = state(id);
        OnFile file = state.file().orElseThrow(() -> unknown());
        boolean own =
                caller.hasAnyOf(Role.AUDITOR, Role.OPERATOR)
                        || file.buyer().equals(new OrganisationId(caller.organisation()));
        if (!own) {
            throw problem(HttpStatus.FORBIDDEN, EveryContract.notYours());
        }
        return ApprovalView.of(state.of(Approvals.VOCABULARY));
    }

    private ContractState state(String id) {
        ContractState state = CONTRACTS.initialState();
        for (Happening happening :
                histories.of(contract(id)).orElseThrow(() -> unknown()).happenings()) {
            state = CONTRACTS.evolve(state, happening.event());
        }
        return state;
    }

    private static ContractId contract(String id) {
        try {
            return ContractId.parse(id);
        } catch (IllegalArgumentException notAnId) {
            throw unknown();
        }
    }

    private static RuntimeException unknown() {
        return problem(HttpStatus.NOT_FOUND, EveryContract.unknown());
    }

    private static RuntimeException problem(HttpStatus status, Refusal refusal) {
        return Problem.of(status, refusal).exception();
    }
}
