package org.publicaccord.contractservice.receiving;

import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Correction;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.RegimeFinding;
import org.publicaccord.contractservice.contract.Term;
import org.publicaccord.contractservice.importing.ImportingCommand.CorrectFacts;
import org.publicaccord.servicekit.security.Caller;

/**
 * The body of a request to correct what an imported record says: at least one fact.
 *
 * @param term both days, as far as they are known: what is left out becomes "not recorded"
 * @param regime the answer to the question that the platform asks where it does not know
 * @param because the reason, which becomes part of the public record
 */
record FactsCorrection(
        Optional<String> title,
        Optional<String> description,
        Optional<Money> value,
        Optional<Term> term,
        Optional<Regime> regime,
        String because) {

    FactsCorrection {
        // Whatever is wrong with it is said while the body is read, with its place.
        correction(title, description, value, term, regime, new Reason(because));
    }

    CorrectFacts of(ContractId contract, Caller caller) {
        Reason reason = new Reason(because);
        return new CorrectFacts(
                contract,
                correction(title, description, value, term, regime, reason),
                reason,
                Mandates.toChange(caller));
    }

    private static Correction correction(
            Optional<String> title,
            Optional<String> description,
            Optional<Money> value,
            Optional<Term> term,
            Optional<Regime> regime,
            Reason because) {
        return new Correction(
                title,
                description,
                value,
                term,
                regime.map(said ->
                        new RegimeFinding(said, "Stated by the buyer: " + because.words())));
    }
}
