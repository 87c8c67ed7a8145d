package org.publicaccord.contractservice.commissioning;

import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.awarding.AwardRules;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Wing;
import org.publicaccord.decider.Refusal;

/**
 * A wing that conducts a lifecycle path: from the choice of its route to an agreement. The event
 * with which the agreement takes effect hands the contract to delivery; what is the path's own goes
 * on here beside it.
 */
public interface PathWing<C extends ContractCommand, S, E extends ContractEvent>
        extends Wing<C, S, E> {

    /** The routes that it conducts. */
    Set<Route> routes();

    /** The state of a contract whose need is to be met by one of its routes. */
    S chosen(Need need, Route route);

    /**
     * What the act of a person is worth while no agreement is entered, VAT included; empty if the
     * state does not say.
     */
    Optional<Money> worth(S state);

    /** What it says of notices until an agreement is entered. */
    NoticeRules notices(S state);

    /**
     * What of its own is not at its end yet, and stands in the way of closing the contract; empty
     * if nothing is.
     */
    default Optional<Refusal> beforeClosing(S state) {
        return Optional.empty();
    }

    /** What it says of its award; a path that leads to none says so by itself. */
    default AwardRules awards(S state) {
        return AwardRules.NONE;
    }
}
