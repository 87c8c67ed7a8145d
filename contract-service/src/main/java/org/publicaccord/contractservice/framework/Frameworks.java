package org.publicaccord.contractservice.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.framework.FrameworkCommand.CloseFramework;
import org.publicaccord.contractservice.framework.FrameworkCommand.RegisterFramework;
import org.publicaccord.contractservice.framework.FrameworkEvent.FrameworkClosed;
import org.publicaccord.contractservice.framework.FrameworkEvent.FrameworkRegistered;
import org.publicaccord.contractservice.framework.FrameworkState.Closed;
import org.publicaccord.contractservice.framework.FrameworkState.NotRegistered;
import org.publicaccord.contractservice.framework.FrameworkState.Registered;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Decides what becomes of a framework, and whether a contract can be called off under it. */
public final class Frameworks implements Decider<FrameworkCommand, FrameworkState, FrameworkEvent> {

    @Override
    public FrameworkState initialState() {
        return new NotRegistered();
    }

    @Override
    public Decision<FrameworkEvent> decide(
            FrameworkCommand command, FrameworkState state, Instant at) {
        return switch (command) {
            case RegisterFramework it -> register(it, state);
            case CloseFramework it -> close(it, state);
        };
    }

    private static Decision<FrameworkEvent> register(
            RegisterFramework command, FrameworkState state) {
        if (!command.by().isFor(command.keeper())) {
            return Decision.refuse(Refusals.notYourOrganisation());
        }
        return switch (state) {
            case NotRegistered _ ->
                    tooLong(command.content())
                            .<Decision<FrameworkEvent>>map(Decision::refuse)
                            .orElseGet(() ->
                                    Decision.accept(
                                            new FrameworkRegistered(
                                                    command.framework(),
                                                    command.keeper(),
                                                    command.content())));
            case Registered known ->
                    known.equals(new Registered(command.keeper(), command.content()))
                            ? Decision.nothingNew()
                            : Decision.refuse(Refusals.registeredAlready());
            case Closed _ -> Decision.refuse(Refusals.registeredAlready());
        };
    }

    /** Section 47; it does not concern light touch services, nor frameworks of another regime. */
    private static Optional<Refusal> tooLong(Framework content) {
        boolean limited =
                content.regime() == Regime.PA23
                        && !content.lightTouch()
                        && content.longerBecause().isEmpty();
        return limited && content.lastDay().isAfter(content.latestDay())
                ? Optional.of(Refusals.termTooLong(content))
                : Optional.empty();
    }

    private static Decision<FrameworkEvent> close(CloseFramework command, FrameworkState state) {
        return switch (state) {
            case NotRegistered _ -> Decision.refuse(Refusals.unknown());
            case Registered known when !command.by().isFor(known.keeper()) ->
                    Decision.refuse(Refusals.notYourOrganisation());
            case Registered known ->
                    Decision.accept(
                            new FrameworkClosed(
                                    command.framework(),
                                    known.keeper(),
                                    known.content(),
                                    command.because()));
            case Closed _ -> Decision.nothingNew();
        };
    }

    @Override
    public FrameworkState evolve(FrameworkState state, FrameworkEvent event) {
        return switch (event) {
            case FrameworkRegistered it -> new Registered(it.keeper(), it.content());
            case FrameworkClosed it -> new Closed(it.keeper(), it.content(), it.because());
        };
    }

    /**
     * What stands in the way of calling a contract off under a framework.
     *
     * @param today the day on which the procedure is designed
     * @param suppliers those that shall be asked
     * @param lot of the framework, if only one is meant
     */
    public static Optional<Refusal> callOff(
            FrameworkState state,
            LocalDate today,
            List<OrganisationId> suppliers,
            Optional<String> lot) {
        return switch (state) {
            case NotRegistered _ -> Optional.of(Refusals.unknown());
            case Closed it -> Optional.of(Refusals.closed(it.because()));
            case Registered(_, var content)
                    when today.isBefore(content.firstDay()) || today.isAfter(content.lastDay()) ->
                    Optional.of(Refusals.notInTerm(content));
            case Registered(_, var content) -> notOnIt(content, suppliers, lot);
        };
    }

    private static Optional<Refusal> notOnIt(
            Framework content, List<OrganisationId> suppliers, Optional<String> lot) {
        if (suppliers.isEmpty()) {
            return Optional.of(Refusals.nobodyAsked());
        }
        return suppliers.stream()
                .filter(it -> !content.has(it, lot))
                .findFirst()
                .map(it -> Refusals.notOnTheFramework(it, lot));
    }
}
