package org.publicaccord.contractservice.competition;

import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardAnnounced;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardDecided;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardRecommended;
import org.publicaccord.contractservice.competition.CompetitionEvent.BegunAsLot;
import org.publicaccord.contractservice.competition.CompetitionEvent.DividedIntoLots;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityLost;
import org.publicaccord.contractservice.competition.CompetitionEvent.EligibilityRegained;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementClosed;
import org.publicaccord.contractservice.competition.CompetitionEvent.EngagementOpened;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcedureDesigned;
import org.publicaccord.contractservice.competition.CompetitionEvent.ProcurementTerminated;
import org.publicaccord.contractservice.competition.CompetitionEvent.ReservationDeclared;
import org.publicaccord.contractservice.competition.CompetitionEvent.SummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderAdvertised;
import org.publicaccord.contractservice.competition.CompetitionEvent.TenderDisregarded;
import org.publicaccord.contractservice.competition.CompetitionEvent.TendersClosed;
import org.publicaccord.contractservice.competition.CompetitionState.Advertised;
import org.publicaccord.contractservice.competition.CompetitionState.Announced;
import org.publicaccord.contractservice.competition.CompetitionState.Assessing;
import org.publicaccord.contractservice.competition.CompetitionState.Decided;
import org.publicaccord.contractservice.competition.CompetitionState.Designed;
import org.publicaccord.contractservice.competition.CompetitionState.Divided;
import org.publicaccord.contractservice.competition.CompetitionState.EligibilityInDoubt;
import org.publicaccord.contractservice.competition.CompetitionState.EngagementOpen;
import org.publicaccord.contractservice.competition.CompetitionState.Intended;
import org.publicaccord.contractservice.competition.CompetitionState.Planned;
import org.publicaccord.contractservice.competition.CompetitionState.Recommended;
import org.publicaccord.contractservice.competition.CompetitionState.Stopped;
import org.publicaccord.contractservice.contract.OrganisationId;

/** The state of a competition after what happened. */
final class History {

    private History() {}

    static CompetitionState evolve(CompetitionState state, CompetitionEvent event) {
        return switch (event) {
            case EngagementOpened _ -> {
                Intended before = as(Intended.class, state, event);
                yield new EngagementOpen(before.need(), before.route());
            }
            case EngagementClosed _ -> {
                EngagementOpen before = as(EngagementOpen.class, state, event);
                yield new Intended(before.need(), before.route(), true);
            }
            case ProcedureDesigned it -> designed(state, it);
            case TenderAdvertised _ -> {
                Planned before = as(Designed.class, state, event);
                yield new Advertised(before.design(), before.governance());
            }
            case TendersClosed it -> {
                Planned before = as(Advertised.class, state, event);
                yield new Assessing(before.design(), before.governance(), it.closedAt(), List.of());
            }
            case ReservationDeclared _ -> state;
            case TenderDisregarded it -> disregarded(as(Assessing.class, state, event), it);
            case EligibilityLost it -> {
                Announced before = as(Announced.class, state, event);
                yield new EligibilityInDoubt(
                        before.design(), before.governance(), before.winner(), it.lostOn());
            }
            case EligibilityRegained _ -> {
                EligibilityInDoubt before = as(EligibilityInDoubt.class, state, event);
                yield new Announced(before.design(), before.governance(), before.winner());
            }
            case AwardRecommended it -> {
                Planned before = as(Assessing.class, state, event);
                yield new Recommended(before.design(), before.governance(), it.outcomes(), false);
            }
            case SummariesIssued _ -> summariesIssued(state, event);
            case AwardDecided it -> decided(as(Recommended.class, state, event), it);
            case AwardAnnounced _ -> announced(as(Decided.class, state, event));
            case DividedIntoLots _ -> {
                Planned before = as(Planned.class, state, event);
                yield new Divided(before.design(), before.governance());
            }
            case BegunAsLot it -> begun(it.beginning());
            case ProcurementTerminated _ -> new Stopped();
        };
    }

    private static CompetitionState disregarded(Assessing before, TenderDisregarded it) {
        List<OrganisationId> all =
                Stream.concat(before.disregarded().stream(), Stream.of(it.bidder())).toList();
        return new Assessing(before.design(), before.governance(), before.closedAt(), all);
    }

    private static CompetitionState designed(CompetitionState state, ProcedureDesigned it) {
        Intended before =
                state instanceof Designed again ? again.before() : as(Intended.class, state, it);
        return new Designed(before, it.design(), it.governance());
    }

    private static CompetitionState summariesIssued(
            CompetitionState state, CompetitionEvent event) {
        if (state instanceof Recommended(var design, var governance, var outcomes, _)) {
            return new Recommended(design, governance, outcomes, true);
        }
        Decided it = as(Decided.class, state, event);
        return new Decided(it.design(), it.governance(), it.outcomes(), true, it.keepsStandstill());
    }

    private static CompetitionState decided(Recommended before, AwardDecided it) {
        return new Decided(
                before.design(),
                before.governance(),
                it.outcomes(),
                before.summariesIssued(),
                it.keepsStandstill());
    }

    /** With several lots, the division follows in the same commit. */
    private static CompetitionState announced(Decided before) {
        return new Announced(
                before.design(),
                before.governance(),
                Announcing.winners(before.outcomes()).getFirst());
    }

    private static CompetitionState begun(LotBeginning it) {
        return new Announced(it.design(), it.governance(), it.winner());
    }

    private static <T extends CompetitionState> T as(
            Class<T> expected, CompetitionState state, CompetitionEvent event) {
        if (expected.isInstance(state)) {
            return expected.cast(state);
        }
        throw new IllegalStateException(event + " cannot follow " + state);
    }
}
