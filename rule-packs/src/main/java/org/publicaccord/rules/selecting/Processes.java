package org.publicaccord.rules.selecting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.SelectionProcess;

/** The decision table of regulation 6: what is required, and else everything that is permitted. */
final class Processes {

    private final RulePack pack;
    private final ProcessQuestion question;
    private final List<String> steps = new ArrayList<>();

    Processes(RulePack pack, ProcessQuestion question) {
        this.pack = pack;
        this.question = question;
    }

    ProcessAnswer answer() {
        if (question.framework()) {
            steps.add("A framework agreement is concluded by a competition.");
            return required(SelectionProcess.COMPETITIVE);
        }
        if (question.existingProvider() && question.onlyCapable()) {
            steps.add("Only the existing provider is capable of the services.");
            return required(SelectionProcess.DIRECT_AWARD_A);
        }
        if (question.patientChoice() && question.numberUnrestricted()) {
            steps.add("Patients choose, and the number of providers is not restricted.");
            return required(SelectionProcess.DIRECT_AWARD_B);
        }
        steps.add("Neither Direct Award Process A nor Direct Award Process B is required.");
        Set<SelectionProcess> permitted = EnumSet.of(SelectionProcess.COMPETITIVE);
        steps.add("The Competitive Process may always be followed.");
        if (continues()) {
            permitted.add(SelectionProcess.DIRECT_AWARD_C);
        }
        if (question.identifiable()) {
            steps.add("The authority can identify the most suitable provider.");
            permitted.add(SelectionProcess.MOST_SUITABLE_PROVIDER);
        } else {
            steps.add("The authority cannot identify the most suitable provider.");
        }
        return new ProcessAnswer(Optional.empty(), permitted, steps, pack);
    }

    /** Whether the existing provider may go on by Direct Award Process C. */
    private boolean continues() {
        Optional<String> not =
                !question.existingProvider() || !question.existingEnds()
                        ? Optional.of("no existing contract comes to its end")
                        : question.considerableChange()
                                ? Optional.of("the considerable change threshold is met")
                                : question.satisfactory()
                                        ? Optional.empty()
                                        : Optional.of(
                                                "the existing provider does not satisfy, or will"
                                                        + " not likely");
        steps.add(
                not.map(it -> "Direct Award Process C may not be followed: " + it + ".")
                        .orElse(
                                "The existing contract comes to its end without considerable"
                                        + " change, and its provider satisfies."));
        return not.isEmpty();
    }

    private ProcessAnswer required(SelectionProcess process) {
        return new ProcessAnswer(Optional.of(process), Set.of(process), steps, pack);
    }
}
