package org.publicaccord.contractservice.competition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Route;

/** Where a competition stands. */
public sealed interface CompetitionState {

    /** No competition was chosen. */
    record NoCompetition() implements CompetitionState {}

    /** A competition is to be run; it is not designed. */
    record Intended(Need need, Route route, boolean engaged) implements CompetitionState {}

    /** The market is being engaged. */
    record EngagementOpen(Need need, Route route) implements CompetitionState {}

    /** It is designed: everything later builds on the design. */
    sealed interface Planned extends CompetitionState {
        Design design();

        Governance governance();
    }

    /** The tender notice is not yet published. */
    record Designed(Intended before, Design design, Governance governance) implements Planned {}

    /** Tenders are invited. */
    record Advertised(Design design, Governance governance) implements Planned {}

    /**
     * Tenders are in and being assessed.
     *
     * @param disregarded whose tenders are not, because the contract is reserved to others
     */
    record Assessing(
            Design design,
            Governance governance,
            Instant closedAt,
            List<OrganisationId> disregarded)
            implements Planned {
        public Assessing {
            disregarded = List.copyOf(disregarded);
        }
    }

    /** An outcome is recommended for each lot. */
    record Recommended(
            Design design,
            Governance governance,
            List<LotOutcome> outcomes,
            boolean summariesIssued)
            implements Planned {}

    /** The award is decided and not yet announced. */
    record Decided(
            Design design,
            Governance governance,
            List<LotOutcome> outcomes,
            boolean summariesIssued,
            boolean keepsStandstill)
            implements Planned {}

    /** The award is announced: from here on it is the award's own state that goes on. */
    record Announced(Design design, Governance governance, LotOutcome.Winner winner)
            implements Planned {}

    /**
     * The contract was reserved, and its supplier is no longer one of those: a concern.
     *
     * @param since the day on which that was so
     */
    record EligibilityInDoubt(
            Design design, Governance governance, LotOutcome.Winner winner, LocalDate since)
            implements Planned {}

    /** Each awarded lot is a contract of its own. */
    record Divided(Design design, Governance governance) implements Planned {}

    /** Stopped before a contract. */
    record Stopped() implements CompetitionState {}
}
