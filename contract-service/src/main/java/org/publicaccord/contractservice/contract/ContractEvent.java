package org.publicaccord.contractservice.contract;

import java.util.List;

/**
 * What can happen to a contract. Each wing has its own sealed type of these. An event carries what
 * its readers need without reading others: always path, stage and parties.
 */
public interface ContractEvent {

    ContractId contract();

    Path path();

    /** Where the contract stands after the event. */
    Stage stage();

    /** The organisations concerned. */
    List<Party> parties();
}
