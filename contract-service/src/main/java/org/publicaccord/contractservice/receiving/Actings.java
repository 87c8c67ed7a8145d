package org.publicaccord.contractservice.receiving;

import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/** Who a caller is to the domain. */
public final class Actings {

    private Actings() {}

    /** Operators act for every organisation, others for their own. */
    public static Acting of(Caller caller) {
        return new Acting(
                new PersonId(caller.subject()),
                new OrganisationId(caller.organisation()),
                caller.hasAnyOf(Role.OPERATOR));
    }
}
