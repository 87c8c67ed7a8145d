package org.publicaccord.contractservice.workingagreement;

import java.util.Optional;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;

/**
 * The parties look for other terms, and work by the present ones meanwhile.
 *
 * @param draft of the next version, once there is one
 */
public record Renegotiation(Reason because, Optional<Draft> draft) {

    Renegotiation with(Draft next) {
        return new Renegotiation(because, Optional.of(next));
    }

    Renegotiation signedBy(OrganisationId signatory) {
        return new Renegotiation(because, draft.map(it -> it.signedBy(signatory)));
    }
}
