package org.publicaccord.contractservice.receiving;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.importing.ImportingCommand.EndEarly;
import org.publicaccord.servicekit.security.Caller;

/**
 * The body of a request to end a contract early.
 *
 * @param endedOn the last day on which the contract had effect, such as {@code 2026-11-22}
 * @param because the reason, which becomes part of the public record
 */
record EarlyEnd(LocalDate endedOn, String because) {

    EarlyEnd {
        // Whatever is wrong with it is said while the body is read, with its place.
        new Reason(because);
    }

    EndEarly of(ContractId contract, Caller caller) {
        return new EndEarly(contract, endedOn, new Reason(because), Mandates.toChange(caller));
    }
}
