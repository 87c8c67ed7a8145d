package org.publicaccord.contractservice.receiving;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.PartyRole;

/**
 * The organisation to which something is to be awarded.
 *
 * @param organisation its id, such as {@code GB-COH-09442333}
 * @param vcse whether it is a voluntary, community or social enterprise
 */
record SupplierBody(String organisation, String name, Optional<Boolean> vcse) {

    SupplierBody {
        new OrganisationId(organisation);
    }

    Party party() {
        return new Party(
                new OrganisationId(organisation),
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(PartyRole.SUPPLIER),
                Optional.empty(),
                vcse);
    }
}
