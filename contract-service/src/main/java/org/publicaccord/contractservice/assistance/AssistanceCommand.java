package org.publicaccord.contractservice.assistance;

import java.util.List;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.rules.subsidies.Assistance;

/** What can be asked of an enterprise's ledger. */
public sealed interface AssistanceCommand {

    OrganisationId enterprise();

    /** The grant, or the transfer of an asset below its value, that is meant. */
    ContractId grant();

    /**
     * Count a grant that is about to be accepted, or an undervalue as its asset is about to pass;
     * it is given on the day of the command.
     *
     * @param kind as what it is given
     * @param elsewhere what else counts: what the enterprise received otherwise, and what its group
     *     received on this platform
     */
    record CountGrant(
            OrganisationId enterprise,
            ContractId grant,
            Assistance.Kind kind,
            Money amount,
            List<Assistance> elsewhere)
            implements AssistanceCommand {
        public CountGrant {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** Count a grant no more: it was not accepted. */
    record DropGrant(OrganisationId enterprise, ContractId grant) implements AssistanceCommand {}
}
