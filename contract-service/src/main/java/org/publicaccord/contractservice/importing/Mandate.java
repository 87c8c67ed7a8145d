package org.publicaccord.contractservice.importing;

import org.publicaccord.contractservice.contract.OrganisationId;

/** For whose contracts a person may act. */
public sealed interface Mandate {

    /** Whether it reaches to the contracts of a buyer. */
    boolean covers(OrganisationId buyer);

    /** For every buyer: operators, and integrators who import registers. */
    record ForEveryBuyer() implements Mandate {
        @Override
        public boolean covers(OrganisationId buyer) {
            return true;
        }
    }

    /** For the contracts of one's own organisation. */
    record ForBuyer(OrganisationId organisation) implements Mandate {
        @Override
        public boolean covers(OrganisationId buyer) {
            return organisation.equals(buyer);
        }
    }
}
