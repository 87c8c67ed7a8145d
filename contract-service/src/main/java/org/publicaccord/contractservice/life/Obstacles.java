package org.publicaccord.contractservice.life;

import java.util.Optional;
import org.publicaccord.contractservice.commissioning.PathWing;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.SignsContent;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CloseContract;
import org.publicaccord.contractservice.documents.Documents;
import org.publicaccord.decider.Refusal;

/** What stands in the way of what a wing would do, because of another wing. */
final class Obstacles {

    private Obstacles() {}

    /**
     * Why it is not done; empty if it may be.
     *
     * @param path the one that the contract is on
     */
    static Optional<Refusal> to(
            ContractCommand command, ContractState state, PathWing<?, ?, ?> path) {
        return switch (command) {
            case SignsContent it -> Documents.objection(it, state.of(Documents.VOCABULARY));
            case CloseContract _ -> ofPath(path, state);
            case ContractCommand _ -> Optional.empty();
        };
    }

    private static <S> Optional<Refusal> ofPath(PathWing<?, S, ?> path, ContractState state) {
        return path.beforeClosing(state.of(path.vocabulary()));
    }
}
