package org.publicaccord.contractservice.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.StatesFacts;

/** What can happen to a contract that is entered. */
public sealed interface DeliveryEvent extends ContractEvent {

    /**
     * {@code contract.management-begun}: an imported contract is conducted here from now on.
     *
     * @param baseline what later changes are measured against
     */
    record ManagementBegun(
            ContractId contract, Stage stage, Facts facts, ManagedTerms terms, Baseline baseline)
            implements DeliveryEvent, StatesFacts {}

    /**
     * {@code contract.mobilised}
     *
     * @param late whether the first day had gone by
     */
    record Mobilised(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Checklist checklist,
            boolean late)
            implements DeliveryEvent {}

    /** {@code contract.delivery-began}: the first day came. */
    record DeliveryBegan(
            ContractId contract, Path path, Stage stage, List<Party> parties, LocalDate firstDay)
            implements DeliveryEvent {}

    /** {@code contract.delivery-ended}: the last day went by. */
    record DeliveryEnded(ContractId contract, Stage stage, Facts facts, LocalDate lastDay)
            implements DeliveryEvent, StatesFacts {}

    /**
     * {@code contract.modification-proposed}: a change that may be made.
     *
     * @param optionMonths how many months of the contract's options it uses; 0 if it uses none
     * @param termDaysDelta by how many days it changes the term
     */
    record ModificationProposed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID change,
            Proposal proposal,
            int optionMonths,
            int termDaysDelta,
            Assessment assessment)
            implements DeliveryEvent {}

    /** {@code contract.modification-announced}: its contract change notice is published. */
    record ModificationAnnounced(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID change,
            Notice notice)
            implements DeliveryEvent {}

    /** {@code contract.modification-applied} */
    record ModificationApplied(
            ContractId contract, Stage stage, Facts facts, UUID change, LocalDate takesEffectOn)
            implements DeliveryEvent, StatesFacts {}

    /** {@code contract.modification-withdrawn} */
    record ModificationWithdrawn(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID change,
            Reason because)
            implements DeliveryEvent {}

    /** {@code contract.review-opened} */
    record ReviewOpened(
            ContractId contract, Path path, Stage stage, List<Party> parties, ReviewInputs inputs)
            implements DeliveryEvent {}

    /** {@code contract.review-closed}: no renewal decision followed from it. */
    record ReviewClosed(
            ContractId contract, Path path, Stage stage, List<Party> parties, Reason learned)
            implements DeliveryEvent {}

    /**
     * {@code contract.renewal-decided}
     *
     * @param successor the contract, or need, that comes after this one, if it is on record
     */
    record RenewalDecided(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            RenewalOutcome outcome,
            Optional<ContractId> successor,
            Reason because)
            implements DeliveryEvent {}

    /**
     * {@code contract.extended}: an option was exercised.
     *
     * @param months of the option
     */
    record Extended(
            ContractId contract,
            Stage stage,
            Facts facts,
            UUID change,
            int months,
            LocalDate takesEffectOn)
            implements DeliveryEvent, StatesFacts {}

    /** {@code contract.exit-started} */
    record ExitStarted(
            ContractId contract, Path path, Stage stage, List<Party> parties, Reason plan)
            implements DeliveryEvent {}

    /**
     * {@code contract.exit-step-done}
     *
     * @param late whether staff information came later than the law asks for
     */
    record ExitStepDone(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            ExitStep step,
            LocalDate doneOn,
            Reason what,
            boolean late)
            implements DeliveryEvent {}

    /** {@code contract.termination-intended}: the supplier was told, and why. */
    record TerminationIntended(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            TerminationGround ground,
            Reason because,
            LocalDate representationsUntil)
            implements DeliveryEvent {}

    /** {@code contract.termination-intention-withdrawn} */
    record IntentionWithdrawn(
            ContractId contract, Path path, Stage stage, List<Party> parties, Reason because)
            implements DeliveryEvent {}

    /**
     * {@code contract.terminated}: it was ended before its time.
     *
     * @param endedOn the last day on which it had effect
     */
    record ContractTerminated(
            ContractId contract,
            Stage stage,
            Facts facts,
            TerminationGround ground,
            LocalDate endedOn,
            Reason because)
            implements DeliveryEvent, StatesFacts {}

    /**
     * {@code contract.closed}: nothing is left to do.
     *
     * @param notApplicable the steps of the exit that it did not need, with the reasons
     */
    record ContractClosed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Map<ExitStep, Reason> notApplicable)
            implements DeliveryEvent {
        public ContractClosed {
            notApplicable = Exit.inOrder(notApplicable);
        }
    }
}
