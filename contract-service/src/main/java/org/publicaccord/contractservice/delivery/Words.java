package org.publicaccord.contractservice.delivery;

import org.publicaccord.contractservice.delivery.DeliveryState.Closed;
import org.publicaccord.contractservice.delivery.DeliveryState.Ended;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.DeliveryState.Expiring;
import org.publicaccord.contractservice.delivery.DeliveryState.Live;
import org.publicaccord.contractservice.delivery.DeliveryState.Mobilising;
import org.publicaccord.contractservice.delivery.DeliveryState.Renewing;
import org.publicaccord.contractservice.delivery.DeliveryState.Reviewing;
import org.publicaccord.contractservice.delivery.DeliveryState.Terminated;

/** The states of a contract in delivery, in words for people. */
final class Words {

    private Words() {}

    /** Where it stands, as a clause. */
    static String stands(Entered state) {
        return switch (state) {
            case Mobilising _ -> "the contract is mobilising and its first day is to come";
            case Live _ -> "the contract is live and no review of it is open";
            case Reviewing _ -> "the contract is being reviewed";
            case Renewing it -> "what comes next is decided: " + it.outcome().words();
            case Expiring _ -> "the exit is under way";
            case Ended _ -> "the contract has come to the end of its term";
            case Terminated _ -> "the contract was ended early";
            case Closed _ -> "the contract is closed";
        };
    }

    /** What can be done there. */
    static String next(Entered state) {
        return switch (state) {
            case Mobilising _ -> "Complete the mobilisation and wait for the first day.";
            case Live _ -> "Propose a change, open a review, or start the exit.";
            case Reviewing _ -> "Decide what comes next, or close the review.";
            case Renewing _ -> "Start the exit, or open a review to decide anew.";
            case Expiring _ -> "Record the steps of the exit and wait for the last day.";
            case Ended _, Terminated _ -> "Record the steps of the exit, then close the contract.";
            case Closed _ -> "Nothing is left to do.";
        };
    }
}
