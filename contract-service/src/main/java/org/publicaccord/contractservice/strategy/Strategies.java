package org.publicaccord.contractservice.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.strategy.StrategyCommand.AdoptStrategy;
import org.publicaccord.contractservice.strategy.StrategyCommand.ReviseStrategy;
import org.publicaccord.contractservice.strategy.StrategyEvent.StrategyAdopted;
import org.publicaccord.contractservice.strategy.StrategyEvent.StrategyRevised;
import org.publicaccord.contractservice.strategy.StrategyState.Adopted;
import org.publicaccord.contractservice.strategy.StrategyState.NotAdopted;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Decides what becomes of a local strategy, and whether a need can serve it. */
public final class Strategies implements Decider<StrategyCommand, StrategyState, StrategyEvent> {

    @Override
    public StrategyState initialState() {
        return new NotAdopted();
    }

    @Override
    public Decision<StrategyEvent> decide(
            StrategyCommand command, StrategyState state, Instant at) {
        return switch (command) {
            case AdoptStrategy it -> adopt(it, state);
            case ReviseStrategy it -> revise(it, state);
        };
    }

    private static Decision<StrategyEvent> adopt(AdoptStrategy command, StrategyState state) {
        if (!command.by().isFor(command.owner())) {
            return Decision.refuse(Refusals.notYourOrganisation());
        }
        return switch (state) {
            case NotAdopted _ ->
                    Decision.accept(
                            new StrategyAdopted(
                                    command.strategy(), command.owner(), command.content()));
            case Adopted known ->
                    known.equals(new Adopted(command.owner(), command.content()))
                            ? Decision.nothingNew()
                            : Decision.refuse(Refusals.adoptedAlready());
        };
    }

    private static Decision<StrategyEvent> revise(ReviseStrategy command, StrategyState state) {
        return switch (state) {
            case NotAdopted _ -> Decision.refuse(Refusals.unknown());
            case Adopted known when !command.by().isFor(known.owner()) ->
                    Decision.refuse(Refusals.notYourOrganisation());
            case Adopted known when known.content().equals(command.content()) ->
                    Decision.nothingNew();
            case Adopted known ->
                    Decision.accept(
                            new StrategyRevised(
                                    command.strategy(),
                                    known.owner(),
                                    command.content(),
                                    command.because()));
        };
    }

    @Override
    public StrategyState evolve(StrategyState state, StrategyEvent event) {
        return new Adopted(event.owner(), event.content());
    }

    /**
     * What stands in the way of a need that says which outcomes of a strategy it seeks.
     *
     * @param outcomes the ids of those outcomes
     */
    public static Optional<Refusal> objection(
            StrategyState state, List<String> outcomes, LocalDate today) {
        return switch (state) {
            case NotAdopted _ -> Optional.of(Refusals.unknown());
            case Adopted(_, var content) when content.lastDay().isBefore(today) ->
                    Optional.of(Refusals.over(content.lastDay()));
            case Adopted(_, var content) ->
                    outcomes.stream()
                            .filter(it -> content.outcome(it).isEmpty())
                            .findFirst()
                            .map(it -> Refusals.outcomeUnknown(it, content));
        };
    }

    /** What a strategy says of the outcomes with those ids, as the need keeps it. */
    public static List<String> inWords(LocalStrategy content, List<String> outcomes) {
        return outcomes.stream()
                .flatMap(it -> content.outcome(it).stream())
                .map(LocalStrategy.Outcome::text)
                .toList();
    }
}
