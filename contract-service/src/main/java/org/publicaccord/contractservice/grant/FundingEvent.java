package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;

/** What can happen to a grant once it is accepted. */
public sealed interface FundingEvent extends GrantEvent {

    /** {@code contract.grant-claim-submitted} */
    record ClaimSubmitted(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String instalment,
            Claim claim)
            implements FundingEvent {}

    /**
     * {@code contract.grant-claim-decided}
     *
     * @param approved empty if it was turned down
     */
    record ClaimDecided(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String instalment,
            Optional<Money> approved,
            Reason because)
            implements FundingEvent {}

    /**
     * {@code contract.grant-instalment-paid}
     *
     * @param paidInAll of the grant, with this instalment
     */
    record InstalmentPaid(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String instalment,
            Money amount,
            LocalDate paidOn,
            String reference,
            Money paidInAll)
            implements FundingEvent {}

    /**
     * {@code contract.grant-year-reconciled}
     *
     * @param spent on its purpose since its first day
     * @param unspent of what was paid
     * @param nextDue the last day for the next reconciliation; empty after the last year
     */
    record YearReconciled(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            LocalDate yearEnd,
            Money spent,
            Money unspent,
            Reason found,
            Optional<LocalDate> nextDue)
            implements FundingEvent {}

    /** {@code contract.grant-deadline-missed} */
    record DeadlineMissed(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Funding.Due what,
            LocalDate due)
            implements FundingEvent {}

    /** {@code contract.grant-clawback-raised} */
    record ClawbackRaised(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String clawback,
            Money amount,
            Clawback.Ground ground,
            Reason because,
            LocalDate representationUntil)
            implements FundingEvent {}

    /** {@code contract.grant-representation-made}: against a clawback. */
    record RepresentationMade(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String clawback,
            Reason words)
            implements FundingEvent {}

    /**
     * {@code contract.grant-clawback-decided}
     *
     * @param owed empty if nothing is to be given back
     */
    record ClawbackDecided(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String clawback,
            Optional<Money> owed,
            Reason because)
            implements FundingEvent {}

    /**
     * {@code contract.grant-clawback-recovered}: in part, or the last of it.
     *
     * @param stillOwed after it
     */
    record MoneyRecovered(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String clawback,
            Money amount,
            LocalDate recoveredOn,
            Money stillOwed)
            implements FundingEvent {}

    /** {@code contract.grant-database-entry-recorded} */
    record DatabaseEntryRecorded(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            String reference,
            LocalDate enteredOn)
            implements FundingEvent {}

    /**
     * {@code contract.grant-completed}
     *
     * @param paidInAll of the grant, before what was given back
     */
    record GrantCompleted(
            ContractId contract, Path path, Stage stage, List<Party> parties, Money paidInAll)
            implements FundingEvent {}
}
