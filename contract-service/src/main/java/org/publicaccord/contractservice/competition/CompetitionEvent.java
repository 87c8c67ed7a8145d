package org.publicaccord.contractservice.competition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.awarding.AnnouncesAward;
import org.publicaccord.contractservice.awarding.WithdrawsAward;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Party;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.StatesFacts;

/** What can happen to a competition. */
public sealed interface CompetitionEvent extends ContractEvent {

    /** {@code contract.engagement-opened} */
    record EngagementOpened(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Reason purpose,
            LocalDate closesOn)
            implements CompetitionEvent {}

    /** {@code contract.engagement-closed} */
    record EngagementClosed(
            ContractId contract, Path path, Stage stage, List<Party> parties, Reason learned)
            implements CompetitionEvent {}

    /** {@code contract.procedure-designed}: not public until the tender notice is. */
    record ProcedureDesigned(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Design design,
            Governance governance)
            implements CompetitionEvent {}

    /** {@code contract.reservation-declared}: with the tender notice, which says it. */
    record ReservationDeclared(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            Reserved reserved,
            String legalBasis)
            implements CompetitionEvent {}

    /** {@code contract.tender-disregarded}: who bid is not public. */
    record TenderDisregarded(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            OrganisationId bidder,
            Reason because)
            implements CompetitionEvent {}

    /** {@code contract.eligibility-lost}: a concern; the contract goes on. */
    record EligibilityLost(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            LocalDate lostOn,
            Reason because)
            implements CompetitionEvent {}

    /** {@code contract.eligibility-regained} */
    record EligibilityRegained(
            ContractId contract, Path path, Stage stage, List<Party> parties, Reason because)
            implements CompetitionEvent {}

    /** {@code contract.tender-advertised}: the tender notice is published. */
    record TenderAdvertised(
            ContractId contract, Stage stage, Facts facts, Notice notice, String rulePack)
            implements CompetitionEvent, StatesFacts {}

    /** {@code contract.tenders-closed} */
    record TendersClosed(
            ContractId contract,
            Stage stage,
            Facts facts,
            Map<String, Integer> received,
            Instant closedAt)
            implements CompetitionEvent, StatesFacts {
        public TendersClosed {
            received = Map.copyOf(received);
        }
    }

    /** {@code contract.award-recommended}: not public until the award notice is. */
    record AwardRecommended(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            List<LotOutcome> outcomes)
            implements CompetitionEvent {
        public AwardRecommended {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** {@code contract.summaries-issued}: every assessed tenderer has its assessment summary. */
    record SummariesIssued(ContractId contract, Path path, Stage stage, List<Party> parties)
            implements CompetitionEvent {}

    /** {@code contract.award-decided}: not public until the award notice is. */
    record AwardDecided(
            ContractId contract,
            Path path,
            Stage stage,
            List<Party> parties,
            List<LotOutcome> outcomes,
            boolean keepsStandstill,
            Reason because)
            implements CompetitionEvent {
        public AwardDecided {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * {@code contract.award-announced}: the award is public.
     *
     * @param notice the contract award notice; below the thresholds there is none
     * @param standstill empty if none is kept
     */
    record AwardAnnounced(
            ContractId contract,
            Stage stage,
            Facts facts,
            Optional<Notice> notice,
            Optional<Standstill> standstill)
            implements CompetitionEvent, AnnouncesAward {}

    /**
     * {@code contract.divided-into-lots}: each awarded lot becomes a contract of its own.
     *
     * @param beginnings with what each begins
     */
    record DividedIntoLots(
            ContractId contract, Stage stage, Facts facts, List<LotBeginning> beginnings)
            implements CompetitionEvent, StatesFacts, WithdrawsAward {
        public DividedIntoLots {
            beginnings = List.copyOf(beginnings);
        }
    }

    /** {@code contract.begun-as-lot} */
    record BegunAsLot(ContractId contract, Stage stage, LotBeginning beginning)
            implements CompetitionEvent, AnnouncesAward {
        @Override
        public Facts facts() {
            return beginning.facts();
        }

        @Override
        public Optional<Standstill> standstill() {
            return beginning.standstill();
        }
    }

    /** {@code contract.procurement-terminated} */
    record ProcurementTerminated(ContractId contract, Stage stage, Facts facts, Reason because)
            implements CompetitionEvent, StatesFacts, WithdrawsAward {}
}
