package org.publicaccord.contractservice.providerselection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.awarding.AnnouncesAward;
import org.publicaccord.contractservice.awarding.WithdrawsAward;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.selecting.PsrNotice;

/** What can happen in a selection. */
public sealed interface SelectionEvent extends ContractEvent {

    /** {@code contract.selection-process-selected}: the contract is under the regime for life. */
    record ProcessSelected(
            ContractId contract,
            Stage stage,
            Facts facts,
            Selection selection,
            Governance governance)
            implements SelectionEvent, StatesFacts {}

    /** {@code contract.selection-notice-published} */
    record NoticePublished(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            PsrNotice notice,
            String noticeId,
            LocalDate publishedOn)
            implements SelectionEvent {}

    /** {@code contract.selection-provider-chosen}: not public until the intention is. */
    record ProviderChosen(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Choice choice,
            Reason because)
            implements SelectionEvent {}

    /**
     * {@code contract.selection-intended}: the intention to award is published.
     *
     * @param lastDay of the standstill, if no representation comes
     */
    record AwardIntended(
            ContractId contract,
            Stage stage,
            Facts facts,
            OrganisationId provider,
            SelectionProcess process,
            String noticeId,
            LocalDate lastDay)
            implements SelectionEvent, StatesFacts {}

    /** {@code contract.selection-representation-received} */
    record RepresentationReceived(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID representation,
            OrganisationId provider,
            LocalDate receivedOn,
            Reason words)
            implements SelectionEvent {}

    /** {@code contract.selection-information-provided} */
    record InformationProvided(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            UUID representation,
            Reason what)
            implements SelectionEvent {}

    /**
     * {@code contract.selection-decided-further}
     *
     * @param lastDay the contract may be awarded on the day after
     */
    record DecidedFurther(
            ContractId contract,
            Stage stage,
            Facts facts,
            FurtherDecision decision,
            Optional<LocalDate> lastDay,
            Reason because)
            implements SelectionEvent, StatesFacts {}

    /** {@code contract.selection-referred-to-panel} */
    record PanelReferred(
            ContractId contract, Path path, Stage stage, List<Party> parties, Reason because)
            implements SelectionEvent {}

    /** {@code contract.selection-panel-advised} */
    record PanelAdvised(
            ContractId contract, Path path, Stage stage, List<Party> parties, Reason advice)
            implements SelectionEvent {}

    /** {@code contract.selection-awarded}: the standstill is over, and the contract awarded. */
    record ContractAwarded(ContractId contract, Stage stage, Facts facts, Reason because)
            implements SelectionEvent, AnnouncesAward {
        /** The regime's standstill runs before the award, not after it. */
        @Override
        public Optional<Standstill> standstill() {
            return Optional.empty();
        }
    }

    /** {@code contract.selection-abandoned} */
    record SelectionAbandoned(ContractId contract, Stage stage, Facts facts, Reason because)
            implements SelectionEvent, StatesFacts, WithdrawsAward {}
}
