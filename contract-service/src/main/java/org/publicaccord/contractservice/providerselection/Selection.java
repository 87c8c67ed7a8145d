package org.publicaccord.contractservice.providerselection;

import java.util.Optional;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.selecting.HealthAuthority;
import org.publicaccord.rules.selecting.LifetimeChange;
import org.publicaccord.rules.selecting.ProcessQuestion;

/**
 * The process that selects the provider, with what the authority states of the services.
 *
 * @param inPart that the services are of the part that counts, where their CPV code counts in part
 * @param change how the contract differs from an existing one; empty if there is none to compare
 * @param question everything stated; whether the change is considerable is found from the change
 * @param because why this process, among those permitted
 * @param conflicts what was found and done about conflicts of interest (reg 21)
 */
public record Selection(
        HealthAuthority authority,
        boolean inPart,
        Optional<LifetimeChange> change,
        ProcessQuestion question,
        SelectionProcess process,
        Reason because,
        Reason conflicts) {

    ProcessQuestion asked(boolean considerableChange) {
        return new ProcessQuestion(
                question.framework(),
                question.existingProvider(),
                question.onlyCapable(),
                question.patientChoice(),
                question.numberUnrestricted(),
                question.existingEnds(),
                considerableChange,
                question.satisfactory(),
                question.identifiable());
    }

    /** Whether the provider is chosen without a notice of the intention, and no standstill runs. */
    boolean isWithoutStandstill() {
        return switch (process) {
            case DIRECT_AWARD_A, DIRECT_AWARD_B -> true;
            case DIRECT_AWARD_C, MOST_SUITABLE_PROVIDER, COMPETITIVE -> false;
        };
    }
}
