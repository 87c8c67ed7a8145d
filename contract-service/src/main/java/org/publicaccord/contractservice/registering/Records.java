package org.publicaccord.contractservice.registering;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.framework.Framework;
import org.publicaccord.contractservice.framework.FrameworkState;
import org.publicaccord.contractservice.framework.FrameworkState.Closed;
import org.publicaccord.contractservice.framework.FrameworkState.NotRegistered;
import org.publicaccord.contractservice.framework.FrameworkState.Registered;
import org.publicaccord.contractservice.framework.Frameworks;
import org.publicaccord.contractservice.storing.StoredStates;
import org.publicaccord.contractservice.strategy.LocalStrategy;
import org.publicaccord.contractservice.strategy.Strategies;
import org.publicaccord.contractservice.strategy.StrategyState;
import org.publicaccord.contractservice.strategy.StrategyState.Adopted;
import org.publicaccord.contractservice.strategy.StrategyState.NotAdopted;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.stereotype.Component;

/** Looks up local strategies and frameworks as they were recorded a moment ago. */
@Component
public final class Records {

    private static final Strategies STRATEGIES = new Strategies();
    private static final Frameworks FRAMEWORKS = new Frameworks();

    private final StoredStates states;
    private final InstantSource clock;

    Records(StoredStates states, InstantSource clock) {
        this.states = states;
        this.clock = clock;
    }

    /**
     * What a need keeps of the strategy that it serves.
     *
     * @param outcomes the ids of those outcomes that it seeks
     * @throws org.publicaccord.servicekit.problems.ProblemException if it cannot serve it
     */
    public Need.StrategyServed served(UUID strategy, List<String> outcomes) {
        StrategyState state = strategy(strategy).state();
        Strategies.objection(state, outcomes, UkCalendar.dayOf(clock.instant()))
                .ifPresent(refusal -> {
                    throw Problem.refused(refusal).exception();
                });
        return served(strategy, content(state), outcomes);
    }

    private static LocalStrategy content(StrategyState state) {
        return switch (state) {
            case Adopted it -> it.content();
            case NotAdopted _ -> throw unknown("strategy-unknown", "strategy");
        };
    }

    private static Need.StrategyServed served(
            UUID strategy, LocalStrategy content, List<String> outcomes) {
        return new Need.StrategyServed(
                strategy,
                content.title(),
                content.coAuthors(),
                Strategies.inWords(content, outcomes));
    }

    /**
     * What a procedure says of the framework under which it calls off.
     *
     * @param lot of the framework, if only one is meant
     * @throws org.publicaccord.servicekit.problems.ProblemException if nothing can be called off
     */
    public Procedure.CallOff callOff(
            UUID framework, List<OrganisationId> suppliers, Optional<String> lot) {
        FrameworkState state = framework(framework).state();
        Frameworks.callOff(state, UkCalendar.dayOf(clock.instant()), suppliers, lot)
                .ifPresent(refusal -> {
                    throw Problem.refused(refusal).exception();
                });
        return new Procedure.CallOff(framework.toString(), content(state).title(), suppliers);
    }

    private static Framework content(FrameworkState state) {
        return switch (state) {
            case Registered it -> it.content();
            case Closed it -> it.content();
            case NotRegistered _ -> throw unknown("framework-unknown", "framework");
        };
    }

    /**
     * The same id, of a strategy that is on record.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if there is none
     */
    UUID knownStrategy(UUID id) {
        content(strategy(id).state());
        return id;
    }

    /** As {@link #knownStrategy}, of a framework. */
    UUID knownFramework(UUID id) {
        content(framework(id).state());
        return id;
    }

    StrategyView strategyView(UUID id) {
        StoredStates.Read<StrategyState> read = strategy(id);
        return switch (read.state()) {
            case Adopted it ->
                    StrategyView.of(id, it.owner().value(), it.content(), read.version());
            case NotAdopted _ -> throw unknown("strategy-unknown", "strategy");
        };
    }

    FrameworkView frameworkView(UUID id) {
        StoredStates.Read<FrameworkState> read = framework(id);
        return switch (read.state()) {
            case Registered it ->
                    FrameworkView.of(
                            id,
                            it.keeper().value(),
                            it.content(),
                            Optional.empty(),
                            read.version());
            case Closed it ->
                    FrameworkView.of(
                            id,
                            it.keeper().value(),
                            it.content(),
                            Optional.of(it.because()),
                            read.version());
            case NotRegistered _ -> throw unknown("framework-unknown", "framework");
        };
    }

    private StoredStates.Read<StrategyState> strategy(UUID id) {
        return states.of(id.toString(), STRATEGIES);
    }

    private StoredStates.Read<FrameworkState> framework(UUID id) {
        return states.of(id.toString(), FRAMEWORKS);
    }

    private static RuntimeException unknown(String rule, String what) {
        return Problem.notFound(
                        rule,
                        "There is no %s of that id.".formatted(what),
                        "Find it in the list; its id is in the list.")
                .exception();
    }
}
