package org.publicaccord.contractservice.contract;

import java.util.List;

/** An event that states everything public, whole; path and parties are those of the facts. */
public interface StatesFacts extends ContractEvent {

    Facts facts();

    @Override
    default Path path() {
        return facts().path();
    }

    @Override
    default List<Party> parties() {
        return facts().parties();
    }
}
