package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Reason;

/** Where a contract stands once it is entered, or taken into management. */
public sealed interface DeliveryState {

    /** No contract is entered, or an imported one is not managed here. */
    record NotEntered() implements DeliveryState {}

    /** The contract is managed here. */
    sealed interface Entered extends DeliveryState {
        Ledger ledger();
    }

    /** Its last day is to come: it can still be changed. */
    sealed interface InForce extends Entered {}

    /** The first day is to come. */
    record Mobilising(Ledger ledger) implements InForce {}

    /** The service is delivered. */
    record Live(Ledger ledger) implements InForce {}

    /** What comes next is being looked at. */
    record Reviewing(Ledger ledger, ReviewInputs inputs) implements InForce {}

    /** What comes next is decided, and the contract goes on meanwhile. */
    record Renewing(
            Ledger ledger, RenewalOutcome outcome, Optional<ContractId> successor, Reason because)
            implements InForce {}

    /** The exit is under way and the last day to come. */
    record Expiring(Ledger ledger) implements InForce {}

    /** It has no effect any more, and its exit is to be finished. */
    sealed interface Over extends Entered {}

    /** Its last day went by. */
    record Ended(Ledger ledger) implements Over {}

    /** It was ended before its time. */
    record Terminated(Ledger ledger, TerminationGround ground, LocalDate endedOn, Reason because)
            implements Over {}

    /**
     * Nothing is left to do.
     *
     * @param notApplicable the steps of an exit that this contract did not need, with the reasons
     */
    record Closed(Ledger ledger, Map<ExitStep, Reason> notApplicable) implements Entered {
        public Closed {
            notApplicable = Exit.inOrder(notApplicable);
        }
    }
}
