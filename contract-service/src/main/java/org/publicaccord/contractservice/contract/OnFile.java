package org.publicaccord.contractservice.contract;

/**
 * What every wing may know of a contract when it decides.
 *
 * @param facts everything public, whole
 * @param stage where the contract stands
 */
public record OnFile(ContractId contract, Facts facts, Stage stage) {

    public OrganisationId buyer() {
        return facts.buyer();
    }

    /** Whether a person may act for the buyer, or for the lead of several. */
    public boolean isBuyersOwn(Acting by) {
        return by.isFor(facts.buyer());
    }
}
