package org.publicaccord.contractservice.linking;

import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Path;

/**
 * Another contract, or need, as it was when it was linked with this one. Whoever takes a command
 * looks it up; the decision is taken by it.
 */
public record Linked(
        ContractId contract, Ocid ocid, String title, Path path, OrganisationId buyer) {

    /** By what is known of it. */
    public static Linked of(ContractId contract, Facts facts) {
        return new Linked(contract, facts.ocid(), facts.title(), facts.path(), facts.buyer());
    }
}
