package org.publicaccord.contractservice.contract;

/** What can be asked of a contract. Each wing has its own sealed type of these. */
public interface ContractCommand {

    /** The contract that is meant: the stream of its events. */
    ContractId contract();
}
