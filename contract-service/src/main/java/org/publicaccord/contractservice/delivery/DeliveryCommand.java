package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.linking.Linked;

/** What can be asked of a contract that is entered. */
public sealed interface DeliveryCommand extends ContractCommand {

    /** See whether the first day has come or the last day gone by. Sent by a deadline. */
    record ObserveTerm(ContractId contract) implements DeliveryCommand {}

    /** What a person of the buyer asks. */
    sealed interface ByTheBuyer extends DeliveryCommand {
        Acting by();
    }

    /** Take an imported contract into management: from now on it is conducted here. */
    record BeginManaging(ContractId contract, ManagedTerms terms, Acting by)
            implements ByTheBuyer {}

    /** Say what is ready for the first day. */
    record CompleteMobilisation(ContractId contract, Checklist checklist, Acting by)
            implements ByTheBuyer {}

    /** Propose a change; whether it may be made, and with which notice, is decided at once. */
    record ProposeModification(ContractId contract, UUID change, Proposal proposal, Acting by)
            implements ByTheBuyer {}

    /** Make the proposed change. */
    record ApplyModification(
            ContractId contract,
            UUID change,
            LocalDate takesEffectOn,
            Acting by,
            Authority authority)
            implements ByTheBuyer, NeedsAuthority {
        /** By a person without authority of their own: it needs an approval. */
        public ApplyModification(
                ContractId contract, UUID change, LocalDate takesEffectOn, Acting by) {
            this(contract, change, takesEffectOn, by, Authority.NONE);
        }

        @Override
        public Act act() {
            return Act.MODIFY;
        }

        /** Decided by what the contract is worth after it. */
        @Override
        public Optional<Money> value() {
            return Optional.empty();
        }
    }

    /** Drop the proposed change. */
    record WithdrawModification(ContractId contract, UUID change, Reason because, Acting by)
            implements ByTheBuyer {}

    /** Look at how the contract goes and what should come next; at any time while it is live. */
    record OpenReview(ContractId contract, ReviewInputs inputs, Acting by) implements ByTheBuyer {}

    /** End a review that leads to no renewal decision. */
    record CloseReview(ContractId contract, Reason learned, Acting by) implements ByTheBuyer {}

    /**
     * Decide what comes after the term.
     *
     * @param next what is on record under the id of the successor that the renewal names
     */
    record DecideRenewal(
            ContractId contract,
            Renewal renewal,
            Optional<Linked> next,
            Reason because,
            Acting by,
            Authority authority)
            implements ByTheBuyer, NeedsAuthority {
        /** A renewal that names no successor. */
        public DecideRenewal(
                ContractId contract,
                Renewal renewal,
                Reason because,
                Acting by,
                Authority authority) {
            this(contract, renewal, Optional.empty(), because, by, authority);
        }

        @Override
        public Act act() {
            return Act.RENEW;
        }

        /** Decided by what the contract is worth after it. */
        @Override
        public Optional<Money> value() {
            return Optional.empty();
        }
    }

    /** Agree how the contract comes to its end. */
    record StartExit(ContractId contract, Reason plan, Acting by) implements ByTheBuyer {}

    /**
     * Say that a step of the exit is done.
     *
     * @param what was done
     */
    record RecordExitStep(
            ContractId contract, ExitStep step, LocalDate doneOn, Reason what, Acting by)
            implements ByTheBuyer {}

    /**
     * Tell the supplier that the contract is to be ended, and why (Procurement Act 2023, s.78(7)).
     *
     * @param representationsUntil the last day on which the supplier may say what speaks against it
     */
    record NotifyIntentionToTerminate(
            ContractId contract,
            TerminationGround ground,
            Reason because,
            LocalDate representationsUntil,
            Acting by)
            implements ByTheBuyer {}

    /** Think better of it. */
    record WithdrawIntention(ContractId contract, Reason because, Acting by)
            implements ByTheBuyer {}

    /**
     * End the contract before its time.
     *
     * @param endedOn the last day on which it had effect
     */
    record Terminate(
            ContractId contract,
            TerminationGround ground,
            LocalDate endedOn,
            Reason because,
            Acting by,
            Authority authority)
            implements ByTheBuyer, NeedsAuthority {
        /** By a person without authority of their own: it needs an approval. */
        public Terminate(
                ContractId contract,
                TerminationGround ground,
                LocalDate endedOn,
                Reason because,
                Acting by) {
            this(contract, ground, endedOn, because, by, Authority.NONE);
        }

        @Override
        public Act act() {
            return Act.TERMINATE;
        }

        /** Decided by what the contract is worth after it. */
        @Override
        public Optional<Money> value() {
            return Optional.empty();
        }
    }

    /**
     * Close the contract: nothing is left to do.
     *
     * @param notApplicable the steps of the exit that it did not need, with the reasons
     */
    record CloseContract(ContractId contract, Map<ExitStep, Reason> notApplicable, Acting by)
            implements ByTheBuyer {
        public CloseContract {
            notApplicable = Exit.inOrder(notApplicable);
        }
    }
}
