package org.publicaccord.contractservice.contract;

/**
 * What every wing may know of a contract when it decides.
 *
 * @param facts everything public, whole
 * @param stage where the contract stands
 */
public record OnFile(ContractId contract, Facts facts, Stage stage) {

    /** What is on file after an event that states no facts. */
    public OnFile after(ContractEvent event) {
        return new OnFile(contract, facts.onPath(event.path()), event.stage());
    }

    public OrganisationId buyer() {
        return facts.buyer();
    }

    /** Whether a person may act for the buyer, or for the lead of several. */
    public boolean isBuyersOwn(Acting by) {
        return by.isFor(facts.buyer());
    }
}
