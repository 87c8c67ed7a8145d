package org.publicaccord.contractservice.life;

import java.util.ArrayList;
import java.util.List;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.importing.ImportingCommand;
import org.publicaccord.contractservice.importing.ImportingCommand.CorrectFacts;
import org.publicaccord.contractservice.importing.ImportingCommand.EndEarly;
import org.publicaccord.contractservice.importing.ImportingCommand.ImportRelease;
import org.publicaccord.contractservice.importing.ImportingCommand.ObserveTerm;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/**
 * What becomes of releases and corrections once an imported contract is managed here. A release
 * that tells of earlier times joins the history as ever. A later one is refused: what happens to
 * the contract is on record here first, so that a register can only repeat it or contradict it, and
 * either would overwrite what was decided under the rules.
 */
final class ManagedHere {

    private static final Refusal MANAGED_HERE =
            new Refusal(
                    "managed-here",
                    "The contract is managed on this platform: what happens to it is recorded here,"
                            + " not taken over from a register.",
                    "Record it by a step of the contract's lifecycle, such as a change.",
                    "A rule of this platform: one source for one fact");

    private ManagedHere() {}

    /**
     * The decision, given what would be decided if the contract were not managed here.
     *
     * @throws java.util.NoSuchElementException if nothing is on file of it
     */
    static Decision<ContractEvent> imported(
            Decision<ImportingEvent> otherwise, ImportingCommand command, ContractState state) {
        return switch (otherwise) {
            case Decision.Refused<ImportingEvent>(Refusal refusal) -> Decision.refuse(refusal);
            case Decision.Accepted<ImportingEvent>(List<ImportingEvent> events) ->
                    switch (command) {
                        case ObserveTerm _ -> Decision.nothingNew();
                        case ImportRelease _, EndEarly _, CorrectFacts _ ->
                                joining(events, state.file().orElseThrow());
                    };
        };
    }

    private static Decision<ContractEvent> joining(List<ImportingEvent> events, OnFile file) {
        List<ContractEvent> joined = new ArrayList<>();
        for (ImportingEvent event : events) {
            if (!(event instanceof EarlierReleaseJoined it)) {
                return Decision.refuse(MANAGED_HERE);
            }
            joined.add(
                    new EarlierReleaseJoined(
                            it.contract(),
                            file.facts().path(),
                            file.stage(),
                            file.facts().parties(),
                            it.asReleased(),
                            it.source()));
        }
        return Decision.accept(joined);
    }
}
