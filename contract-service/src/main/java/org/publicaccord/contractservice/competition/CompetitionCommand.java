package org.publicaccord.contractservice.competition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Authority;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;

/** What can be asked of a competition. */
public sealed interface CompetitionCommand extends ContractCommand {

    /** What a person of the buyer asks. */
    sealed interface ByTheBuyer extends CompetitionCommand {
        Acting by();
    }

    /** Engage the market before the tender (Procurement Act 2023, s.16). */
    record OpenEngagement(ContractId contract, Reason purpose, LocalDate closesOn, Acting by)
            implements ByTheBuyer {}

    record CloseEngagement(ContractId contract, Reason learned, Acting by) implements ByTheBuyer {}

    /** Design the procedure, or design it anew before its tender notice. */
    record DesignProcedure(ContractId contract, Design design, Acting by) implements ByTheBuyer {}

    /**
     * Bidding closed the tenders.
     *
     * @param received how many tenders came in, by lot
     */
    record RecordTendersClosed(ContractId contract, Map<String, Integer> received, Instant closedAt)
            implements CompetitionCommand {
        public RecordTendersClosed {
            received = Map.copyOf(received);
        }
    }

    /** Bidding disregarded the tenders of a bidder to whom the contract is not reserved. */
    record RecordTenderDisregarded(ContractId contract, OrganisationId bidder, Reason because)
            implements CompetitionCommand {}

    /** A supplier is no longer one of those to whom its contract was reserved: a concern. */
    record RecordEligibilityLost(ContractId contract, LocalDate lostOn, Reason because, Acting by)
            implements ByTheBuyer {}

    /** A supplier is again one of those to whom its contract was reserved. */
    record RecordEligibilityRegained(ContractId contract, Reason because, Acting by)
            implements ByTheBuyer {}

    /** Bidding recommends an outcome for each lot. */
    record RecordRecommendation(ContractId contract, List<LotOutcome> outcomes)
            implements CompetitionCommand {
        public RecordRecommendation {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Bidding sent the assessment summaries (s.50(3)). */
    record RecordSummariesIssued(ContractId contract) implements CompetitionCommand {}

    /**
     * Decide the award.
     *
     * @param lots for each lot whether its recommendation is followed
     * @param keepsStandstill whether a standstill is kept where the law does not ask for one
     * @param because why, where a recommendation is not followed
     * @param earlier contracts that the authority awarded to public service mutuals before, as far
     *     as the platform knows; asked only where this one is reserved to them
     */
    record DecideAward(
            ContractId contract,
            Map<String, Boolean> lots,
            boolean keepsStandstill,
            Reason because,
            List<EarlierReserved> earlier,
            Acting by,
            Authority authority)
            implements ByTheBuyer, NeedsAuthority {
        public DecideAward {
            lots = Map.copyOf(lots);
            earlier = List.copyOf(earlier);
        }

        /** With no earlier contracts known. */
        public DecideAward(
                ContractId contract,
                Map<String, Boolean> lots,
                boolean keepsStandstill,
                Reason because,
                Acting by,
                Authority authority) {
            this(contract, lots, keepsStandstill, because, List.of(), by, authority);
        }

        /** By a person without authority of their own: it needs an approval. */
        public DecideAward(
                ContractId contract,
                Map<String, Boolean> lots,
                boolean keepsStandstill,
                Reason because,
                Acting by) {
            this(contract, lots, keepsStandstill, because, by, Authority.NONE);
        }

        @Override
        public Act act() {
            return Act.AWARD;
        }

        @Override
        public Optional<Money> value() {
            return Optional.empty();
        }
    }

    /** Stop the procurement before a contract is entered (s.55). */
    record TerminateProcurement(ContractId contract, Reason because, Acting by)
            implements ByTheBuyer {}

    /** A lot of a divided procurement becomes a contract of its own. */
    record BeginAsLot(ContractId contract, LotBeginning beginning) implements CompetitionCommand {}
}
