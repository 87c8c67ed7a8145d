package org.publicaccord.contractservice.competition;

import java.time.LocalDate;
import java.util.List;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.OrganisationId;

/**
 * A contract that the same authority entered into with a public service mutual after a competition
 * that was reserved under s.33.
 *
 * @param cpv the codes of what was bought
 */
public record EarlierReserved(
        ContractId contract, OrganisationId supplier, LocalDate enteredOn, List<String> cpv) {
    public EarlierReserved {
        cpv = List.copyOf(cpv);
    }
}
