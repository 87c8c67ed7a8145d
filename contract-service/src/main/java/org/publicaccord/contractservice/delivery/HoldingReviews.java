package org.publicaccord.contractservice.delivery;

import java.util.Optional;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CloseReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.OpenReview;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ReviewClosed;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ReviewOpened;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.DeliveryState.Live;
import org.publicaccord.contractservice.delivery.DeliveryState.Renewing;
import org.publicaccord.contractservice.delivery.DeliveryState.Reviewing;
import org.publicaccord.decider.Decision;

/**
 * Opens and closes reviews. One may be opened at any time while the contract is live: the renewal
 * ladder reminds of the latest time, and looking earlier harms no one. A renewal decision can be
 * looked at again until the exit starts.
 */
final class HoldingReviews {

    private HoldingReviews() {}

    static Decision<DeliveryEvent> open(OpenReview command, Entered state, OnFile file) {
        if (state instanceof Reviewing open && open.inputs().equals(command.inputs())) {
            return Decision.nothingNew();
        }
        return state instanceof Live || state instanceof Renewing
                ? Decision.accept(
                        new ReviewOpened(
                                command.contract(),
                                file.facts().path(),
                                Stage.REVIEW,
                                file.facts().parties(),
                                command.inputs()))
                : Decision.refuse(Refusals.notNow("to open a review", state));
    }

    static Decision<DeliveryEvent> close(CloseReview command, Entered state, OnFile file) {
        if (state instanceof Reviewing) {
            return Decision.accept(
                    new ReviewClosed(
                            command.contract(),
                            file.facts().path(),
                            Stage.DELIVERY,
                            file.facts().parties(),
                            command.learned()));
        }
        return state.ledger().learned().equals(Optional.of(command.learned()))
                ? Decision.nothingNew()
                : Decision.refuse(Refusals.notNow("to close a review", state));
    }
}
