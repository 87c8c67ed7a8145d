package org.publicaccord.monitoringservice.reading;

import java.util.Optional;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.watching.Watches;
import org.publicaccord.monitoringservice.watching.Watches.Known;
import org.publicaccord.servicekit.problems.Problem;

/** The watch over a contract that a caller names. */
final class KnownWatches {

    private static final int LONGEST_ID = 100;

    private KnownWatches() {}

    /**
     * The watch over the contract.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if no contract of that id is
     *     watched
     */
    static Known find(Watches watches, String contractId) {
        return Optional.of(contractId)
                .filter(it -> !it.isBlank() && it.length() <= LONGEST_ID)
                .map(ContractId::new)
                .flatMap(watches::find)
                .orElseThrow(() ->
                        Problem.notFound(
                                        "contract-not-watched",
                                        "No contract of this id is known to monitoring.",
                                        "Take the id from the register of contracts; a contract"
                                                + " that was imported a moment ago is known here"
                                                + " within seconds.")
                                .exception());
    }
}
