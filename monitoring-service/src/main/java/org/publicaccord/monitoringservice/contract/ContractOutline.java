package org.publicaccord.monitoringservice.contract;

import java.util.List;

/** What every event of a watch says of its contract, so that each can be understood alone. */
public record ContractOutline(
        ContractId id, String title, Path path, Stage stage, List<Party> parties) {

    public ContractOutline {
        parties = List.copyOf(parties);
    }

    public boolean isBoughtBy(OrganisationId organisation) {
        return parties.stream().anyMatch(it -> it.isBuyer() && it.id().equals(organisation));
    }

    ContractOutline at(Stage now) {
        return new ContractOutline(id, title, path, now, parties);
    }
}
