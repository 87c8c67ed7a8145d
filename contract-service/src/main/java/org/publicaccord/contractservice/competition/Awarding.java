package org.publicaccord.contractservice.competition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.awarding.ActRules;
import org.publicaccord.contractservice.competition.CompetitionCommand.DecideAward;
import org.publicaccord.contractservice.competition.CompetitionEvent.AwardDecided;
import org.publicaccord.contractservice.competition.CompetitionState.Decided;
import org.publicaccord.contractservice.competition.CompetitionState.Recommended;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.reserving.Reservations;

/** The award decision: each lot's recommendation is followed, or not, with reasons. */
final class Awarding {

    private final ActRules rules;

    Awarding(ActRules rules) {
        this.rules = rules;
    }

    Decision<CompetitionEvent> decide(
            DecideAward command, CompetitionState state, OnFile file, LocalDate today) {
        if (state instanceof Decided decided) {
            return outcomes(command, decided.outcomes()).equals(decided.outcomes())
                    ? Decision.nothingNew()
                    : Decision.refuse(Refusals.notNow("to decide the award", state));
        }
        if (!(state instanceof Recommended recommended)) {
            return Decision.refuse(Refusals.notNow("to decide the award", state));
        }
        List<String> lots = Assessing.lots(recommended);
        if (!command.lots().keySet().equals(Set.copyOf(lots))) {
            return Decision.refuse(Refusals.lotsNotCovered(lots));
        }
        List<CompetitionEvent> events = new ArrayList<>();
        List<LotOutcome> outcomes = outcomes(command, recommended.outcomes());
        Optional<Refusal> had = hadAComparableContract(command, outcomes, recommended, file, today);
        if (had.isPresent()) {
            return Decision.refuse(had.get());
        }
        events.add(
                new AwardDecided(
                        command.contract(),
                        file.facts().path(),
                        Stage.AWARD,
                        file.facts().parties(),
                        outcomes,
                        command.keepsStandstill(),
                        command.because()));
        if (recommended.design().procedure().kind() == Procedure.Kind.BELOW_THRESHOLD) {
            events.addAll(Announcing.withoutNotice(file, recommended, outcomes));
        }
        return Decision.accept(events);
    }

    /** Section 33(5): a mutual that had a comparable contract does not qualify for another. */
    private Optional<Refusal> hadAComparableContract(
            DecideAward command,
            List<LotOutcome> outcomes,
            Recommended state,
            OnFile file,
            LocalDate today) {
        boolean toMutuals =
                state.design().procedure().reserved().flatMap(Reserved::toMutuals).isPresent();
        if (!toMutuals) {
            return Optional.empty();
        }
        var reservations = new Reservations(rules.of(state.governance()).pack());
        int digits = rules.comparableDigits(today);
        return Announcing.winners(outcomes).stream()
                .flatMap(winner ->
                        reservations
                                .comparable(
                                        comparable(command, winner, file.facts(), digits), today)
                                .stream())
                .findFirst();
    }

    /** Services are taken for the same kind where their codes begin alike. */
    private static List<LocalDate> comparable(
            DecideAward command, LotOutcome.Winner winner, Facts facts, int digits) {
        Set<String> kinds =
                facts.classifications().stream()
                        .filter(it -> it.scheme().equals("CPV"))
                        .map(it -> kind(it.code(), digits))
                        .collect(Collectors.toSet());
        return command.earlier().stream()
                .filter(it -> it.supplier().equals(winner.supplier().id()))
                .filter(it -> !it.contract().equals(command.contract()))
                .filter(it ->
                        it.cpv().stream().anyMatch(code -> kinds.contains(kind(code, digits))))
                .map(EarlierReserved::enteredOn)
                .toList();
    }

    private static String kind(String code, int digits) {
        return code.substring(0, Math.min(digits, code.length()));
    }

    /** What becomes of each lot; one whose recommendation is not followed is not awarded. */
    private static List<LotOutcome> outcomes(DecideAward command, List<LotOutcome> recommended) {
        return recommended.stream()
                .map(it ->
                        command.lots().getOrDefault(it.lot(), false)
                                ? it
                                : new LotOutcome.NoAward(it.lot(), command.because()))
                .toList();
    }
}
