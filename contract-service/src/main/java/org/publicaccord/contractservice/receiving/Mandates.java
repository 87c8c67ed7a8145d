package org.publicaccord.contractservice.receiving;

import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.importing.Mandate;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/** For which buyers a caller may act. */
final class Mandates {

    private Mandates() {}

    /** To import: operators and integrators for every buyer, commissioners for their own. */
    static Mandate toImport(Caller caller) {
        return caller.hasAnyOf(Role.OPERATOR, Role.INTEGRATOR)
                ? new Mandate.ForEveryBuyer()
                : ofOwn(caller);
    }

    /** To end or correct: operators for every buyer, a buyer's people for their own. */
    static Mandate toChange(Caller caller) {
        return caller.hasAnyOf(Role.OPERATOR) ? new Mandate.ForEveryBuyer() : ofOwn(caller);
    }

    private static Mandate ofOwn(Caller caller) {
        return new Mandate.ForBuyer(new OrganisationId(caller.organisation()));
    }
}
