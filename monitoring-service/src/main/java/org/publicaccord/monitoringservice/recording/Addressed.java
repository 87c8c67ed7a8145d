package org.publicaccord.monitoringservice.recording;

import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.servicekit.problems.Problem;

/** What an address names. */
final class Addressed {

    private static final int LONGEST_ID = 100;

    private Addressed() {}

    /**
     * The contract of that id.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if no contract can have it
     */
    static ContractId contract(String id) {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw Problem.notFound(
                            "contract-not-watched",
                            "No contract of this id is known to monitoring.",
                            "Take the id from the register of contracts.")
                    .exception();
        }
        return new ContractId(id);
    }
}
