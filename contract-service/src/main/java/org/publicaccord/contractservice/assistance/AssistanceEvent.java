package org.publicaccord.contractservice.assistance;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.rules.subsidies.Assistance;

/** What can happen in an enterprise's ledger. */
public sealed interface AssistanceEvent {

    OrganisationId enterprise();

    ContractId grant();

    /** {@code assistance.grant-counted} */
    record GrantCounted(
            OrganisationId enterprise,
            ContractId grant,
            Assistance.Kind kind,
            Money amount,
            LocalDate givenOn)
            implements AssistanceEvent {}

    /** {@code assistance.grant-dropped} */
    record GrantDropped(OrganisationId enterprise, ContractId grant) implements AssistanceEvent {}
}
