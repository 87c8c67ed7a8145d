package org.publicaccord.contractservice.register;

import java.util.List;
import org.publicaccord.contractservice.competition.EarlierReserved;

/** What an authority awarded to public service mutuals before, as far as the platform knows. */
public final class ReservedContracts {

    private final Register register;

    ReservedContracts(Register register) {
        this.register = register;
    }

    /** The contracts of an authority, at most 1,000. */
    public List<EarlierReserved> of(String authority) {
        return register.reservedToMutuals(authority);
    }
}
