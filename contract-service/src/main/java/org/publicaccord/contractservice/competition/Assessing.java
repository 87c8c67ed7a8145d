package org.publicaccord.contractservice.competition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordRecommendation;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordSummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordTendersClosed;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardRecommended;
import org.publicaccord.contractservice.competition.CompetitionEvent.SummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionEvent.TendersClosed;
import org.publicaccord.contractservice.competition.CompetitionState.Advertised;
import org.publicaccord.contractservice.competition.CompetitionState.Decided;
import org.publicaccord.contractservice.competition.CompetitionState.Planned;
import org.publicaccord.contractservice.competition.CompetitionState.Recommended;
import org.publicaccord.contractservice.contract.Lot;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** What bidding-service tells of tenders and their assessment, on the contract's own record. */
final class Assessing {

    private Assessing() {}

    static Decision<CompetitionEvent> close(
            RecordTendersClosed command, CompetitionState state, OnFile file) {
        if (state instanceof Advertised) {
            return Decision.accept(
                    new TendersClosed(
                            command.contract(),
                            Stage.SELECTION,
                            PublicRecord.tendersClosed(file.facts()),
                            command.received(),
                            command.closedAt()));
        }
        return isPast(state) ? Decision.nothingNew() : notNow("to close the tenders", state);
    }

    static Decision<CompetitionEvent> recommend(
            RecordRecommendation command, CompetitionState state, OnFile file) {
        if (state instanceof CompetitionState.Assessing assessing) {
            return objection(command.outcomes(), assessing)
                    .<Decision<CompetitionEvent>>map(Decision::refuse)
                    .orElseGet(() ->
                            Decision.accept(
                                    new AwardRecommended(
                                            command.contract(),
                                            file.facts().path(),
                                            Stage.AWARD,
                                            file.facts().parties(),
                                            command.outcomes())));
        }
        return isPast(state) && !(state instanceof Advertised)
                ? Decision.nothingNew()
                : notNow("to recommend an award", state);
    }

    static Decision<CompetitionEvent> issueSummaries(
            RecordSummariesIssued command, CompetitionState state, OnFile file) {
        boolean awaited =
                switch (state) {
                    case Recommended it -> !it.summariesIssued();
                    case Decided it -> !it.summariesIssued();
                    case CompetitionState _ -> false;
                };
        if (awaited) {
            return Decision.accept(
                    new SummariesIssued(
                            command.contract(),
                            file.facts().path(),
                            file.stage(),
                            file.facts().parties()));
        }
        boolean known =
                isPast(state)
                        && !(state instanceof Advertised)
                        && !(state instanceof CompetitionState.Assessing);
        return known ? Decision.nothingNew() : notNow("to issue assessment summaries", state);
    }

    private static boolean isPast(CompetitionState state) {
        return state instanceof Planned && !(state instanceof CompetitionState.Designed);
    }

    /** Each lot once, and no tender that the law has disregarded. */
    private static Optional<Refusal> objection(
            List<LotOutcome> outcomes, CompetitionState.Assessing state) {
        if (!coversEveryLot(outcomes, state)) {
            return Optional.of(Refusals.lotsNotCovered(lots(state)));
        }
        return Announcing.winners(outcomes).stream()
                .map(LotOutcome.Winner::supplier)
                .filter(it -> state.disregarded().contains(it.id()))
                .findFirst()
                .map(Refusals::tenderDisregarded);
    }

    private static boolean coversEveryLot(List<LotOutcome> outcomes, Planned state) {
        Set<String> said = new HashSet<>(outcomes.stream().map(LotOutcome::lot).toList());
        return said.size() == outcomes.size() && said.equals(Set.copyOf(lots(state)));
    }

    static List<String> lots(Planned state) {
        return state.design().procedure().lots().stream().map(Lot::id).toList();
    }

    private static Decision<CompetitionEvent> notNow(String asked, CompetitionState state) {
        return Decision.refuse(Refusals.notNow(asked, state));
    }
}
