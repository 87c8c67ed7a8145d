package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CompleteMobilisation;
import org.publicaccord.contractservice.delivery.DeliveryEvent.Mobilised;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.DeliveryState.Live;
import org.publicaccord.contractservice.delivery.DeliveryState.Mobilising;
import org.publicaccord.decider.Decision;

/**
 * Completes the mobilisation: before the first day, on it, or late. That it was late is on record;
 * refusing to hear it would not make it earlier.
 */
final class GettingReady {

    private GettingReady() {}

    static Decision<DeliveryEvent> decide(
            CompleteMobilisation command, Entered state, OnFile file, LocalDate today) {
        Optional<Checklist> before = state.ledger().mobilised();
        if (before.equals(Optional.of(command.checklist()))) {
            return Decision.nothingNew();
        }
        boolean inTime = state instanceof Mobilising || state instanceof Live;
        if (before.isPresent() || !inTime) {
            return Decision.refuse(Refusals.notNow("to complete the mobilisation", state));
        }
        boolean late = PublicRecord.agreement(file.facts()).firstDay().isBefore(today);
        return Decision.accept(
                new Mobilised(
                        command.contract(),
                        file.facts().path(),
                        file.stage(),
                        file.facts().parties(),
                        command.checklist(),
                        late));
    }
}
