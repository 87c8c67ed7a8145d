package org.publicaccord.contractservice.receiving;

import org.publicaccord.contractservice.contract.Reason;

/**
 * A body that gives a reason and nothing else.
 *
 * @param because the reason, which becomes part of the public record
 */
record BecauseBody(String because) {

    BecauseBody {
        // Whatever is wrong with it is said while the body is read, with its place.
        new Reason(because);
    }

    Reason reason() {
        return new Reason(because);
    }
}
