package org.publicaccord.contractservice.delegating;

import org.publicaccord.contractservice.contract.Reason;

/** The body of a request to form a team. */
record TeamBody(String name) {
    TeamBody {
        new Reason(name);
    }
}
