package org.publicaccord.contractservice.competition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardAnnounced;
import org.publicaccord.contractservice.competition.CompetitionEvent.DividedIntoLots;
import org.publicaccord.contractservice.competition.CompetitionState.Planned;
import org.publicaccord.contractservice.competition.LotOutcome.Winner;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Standstill;

/** Makes an award public; a procurement of several lots divides into a contract a lot. */
final class Announcing {

    private Announcing() {}

    /** Below the thresholds no contract award notice is asked for. */
    static List<CompetitionEvent> withoutNotice(
            OnFile file, Planned state, List<LotOutcome> outcomes) {
        return winners(outcomes).isEmpty()
                ? List.of()
                : announced(file, state, outcomes, Optional.empty(), Optional.empty());
    }

    static List<CompetitionEvent> announced(
            OnFile file,
            Planned state,
            List<LotOutcome> outcomes,
            Optional<Notice> notice,
            Optional<Standstill> standstill) {
        List<CompetitionEvent> events = new ArrayList<>();
        Facts facts =
                PublicRecord.announced(
                        file.facts(), state.design(), winners(outcomes), notice, standstill);
        events.add(new AwardAnnounced(file.contract(), Stage.AWARD, facts, notice, standstill));
        if (state.design().procedure().divided()) {
            events.add(divided(file.contract(), facts, state, winners(outcomes), standstill));
        }
        return events;
    }

    static List<Winner> winners(List<LotOutcome> outcomes) {
        return outcomes.stream().filter(Winner.class::isInstance).map(Winner.class::cast).toList();
    }

    private static DividedIntoLots divided(
            ContractId whole,
            Facts facts,
            Planned state,
            List<Winner> winners,
            Optional<Standstill> standstill) {
        List<LotBeginning> beginnings =
                winners.stream()
                        .map(winner ->
                                new LotBeginning(
                                        contractOf(whole, winner.lot()),
                                        PublicRecord.narrowedTo(winner, whole, facts),
                                        state.governance(),
                                        state.design(),
                                        winner,
                                        standstill))
                        .toList();
        return new DividedIntoLots(
                whole,
                Stage.CLOSED,
                PublicRecord.divided(
                        facts, beginnings.stream().map(LotBeginning::contract).toList()),
                beginnings);
    }

    /** The id of a lot's contract: derived, so that dividing twice meets itself. */
    static ContractId contractOf(ContractId procurement, String lot) {
        String name = "urn:lot:%s:%s".formatted(procurement, lot);
        return new ContractId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }
}
