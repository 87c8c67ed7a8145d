package org.publicaccord.monitoringservice.recording;

import java.util.Optional;
import org.publicaccord.monitoringservice.contract.OrganisationId;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.watching.Evidence;
import org.publicaccord.monitoringservice.watching.WatchCommand.RecordMet;
import org.publicaccord.monitoringservice.watching.WatchCommand.Recorder;
import org.publicaccord.monitoringservice.watching.WatchCommand.Recorder.ForOrganisation;
import org.publicaccord.monitoringservice.watching.WatchCommand.Recorder.PlatformOperator;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/**
 * What a caller sends to record that an obligation is met.
 *
 * @param evidence where it can be seen, such as the identifier of the published notice; without it
 *     the watch refuses
 */
record Recording(Optional<String> evidence) {

    RecordMet command(String contractId, String code, Caller caller) {
        String reference = evidence.orElse("");
        if (reference.length() > Evidence.LONGEST) {
            throw Problem.badRequest(
                            "invalid-parameter",
                            "The evidence has more than " + Evidence.LONGEST + " characters.",
                            "Give the identifier of the notice, or a web address.")
                    .with("parameter", "evidence")
                    .exception();
        }
        if (!ObligationCode.isWellFormed(code)) {
            throw Problem.notFound(
                            "unknown-obligation",
                            "This is no obligation's code.",
                            "Take the code from the list of the contract's obligations.")
                    .exception();
        }
        return new RecordMet(
                Addressed.contract(contractId),
                new ObligationCode(code),
                new Evidence(reference),
                recorder(caller));
    }

    private static Recorder recorder(Caller caller) {
        return caller.hasAnyOf(Role.OPERATOR)
                ? new PlatformOperator()
                : new ForOrganisation(new OrganisationId(caller.organisation()));
    }
}
