package org.publicaccord.contractservice.importing;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Correction;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Source;

/** What can be asked of an imported contract. */
public sealed interface ImportingCommand extends ContractCommand {

    /**
     * Take over what a release, or a record of a grant, says.
     *
     * @param stated what it says, and no other release
     */
    record ImportRelease(ContractId contract, Facts stated, Source source)
            implements ImportingCommand {}

    /** See whether the first day has come or the last day gone by. Sent by a deadline. */
    record ObserveTerm(ContractId contract) implements ImportingCommand {}

    /**
     * End the contract before the end of its term.
     *
     * @param endedOn the last day on which the contract had effect
     * @param by for which buyer the person acts
     */
    record EndEarly(ContractId contract, LocalDate endedOn, Reason because, Mandate by)
            implements ImportingCommand {}

    /**
     * Correct what the imported record says.
     *
     * @param by for which buyer the person acts
     */
    record CorrectFacts(ContractId contract, Correction correction, Reason because, Mandate by)
            implements ImportingCommand {}
}
