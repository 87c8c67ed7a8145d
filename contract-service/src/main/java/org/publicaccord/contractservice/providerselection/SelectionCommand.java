package org.publicaccord.contractservice.providerselection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Text;
import org.publicaccord.rules.selecting.PsrNotice;

/** What a person of the authority can ask of a selection. */
public sealed interface SelectionCommand extends ContractCommand {

    Acting by();

    /** Select the process, or select it anew before a notice of it is published. */
    record SelectProcess(ContractId contract, Selection selection, Acting by)
            implements SelectionCommand {}

    /**
     * Enter that a notice of the regime is published.
     *
     * @param noticeId as the central digital platform gave it
     * @param publishedAt the clocks of law start here
     */
    record RecordNotice(
            ContractId contract, PsrNotice notice, String noticeId, Instant publishedAt, Acting by)
            implements SelectionCommand {
        public RecordNotice {
            Text.identifier("a notice's id", noticeId);
        }
    }

    /** Choose the provider, or choose anew before the intention is published. */
    record ChooseProvider(ContractId contract, Choice choice, Reason because, Acting by)
            implements SelectionCommand {}

    record ReceiveRepresentation(
            ContractId contract,
            UUID representation,
            OrganisationId provider,
            LocalDate receivedOn,
            Reason words,
            Acting by)
            implements SelectionCommand {}

    /** Give a provider the information that it may have, or say why it gets none. */
    record ProvideInformation(ContractId contract, UUID representation, Reason what, Acting by)
            implements SelectionCommand {}

    /** Decide anew, after representations or after the panel's advice. */
    record DecideFurther(ContractId contract, FurtherDecision decision, Reason because, Acting by)
            implements SelectionCommand {}

    /** A provider went to the Independent Patient Choice and Procurement Panel. */
    record ReferToPanel(ContractId contract, Reason because, Acting by)
            implements SelectionCommand {}

    record RecordAdvice(ContractId contract, Reason advice, Acting by)
            implements SelectionCommand {}

    /** Award the contract. */
    record AwardContract(ContractId contract, Reason because, Acting by, Authority authority)
            implements SelectionCommand, NeedsAuthority {
        @Override
        public Act act() {
            return Act.AWARD;
        }

        @Override
        public Optional<Money> value() {
            return Optional.empty();
        }
    }

    /** Give the selection up before a contract is entered (reg 20). */
    record AbandonSelection(ContractId contract, Reason because, Acting by)
            implements SelectionCommand {}
}
