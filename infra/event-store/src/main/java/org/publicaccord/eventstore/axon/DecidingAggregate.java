package org.publicaccord.eventstore.axon;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;

/**
 * The shell that every aggregate shares: it reads legal time, lets the decider decide, and applies
 * what was accepted. A concrete aggregate has a constructor without arguments and one line a
 * command:
 *
 * <pre>{@code
 * @Aggregate(type = "contract")
 * final class Contract extends DecidingAggregate<ContractCommand, ContractState, ContractEvent> {
 *     Contract() {
 *         super(new ContractDecider(), command -> command.contract().value());
 *     }
 *
 *     @CommandHandler
 *     @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
 *     Decision<ContractEvent> handle(ImportContract command, InstantSource clock) {
 *         return decide(command, clock);
 *     }
 * }
 * }</pre>
 *
 * <p>Every handler creates if missing: what a command means where nothing is yet is the decider's
 * to say, from its initial state. A refused creation applies no event, so nothing is stored. The
 * stream of another kind of aggregate is nothing too: an id that a caller took from there finds
 * none of this kind.
 *
 * @param <C> the sealed type of commands
 * @param <S> the sealed type of states
 * @param <E> the sealed type of events
 */
public abstract class DecidingAggregate<C, S, E> {

    private final Decider<C, S, E> decider;
    private final Function<C, String> streamOf;
    private S state;
    private boolean ofAnotherKind;
    private Instant lastTime = Instant.MIN;

    @AggregateIdentifier private @Nullable String stream;

    /**
     * @param streamOf the id of the stream that a command is for; what {@code
     *     CommandRequest.stream} says too
     */
    protected DecidingAggregate(Decider<C, S, E> decider, Function<C, String> streamOf) {
        this.decider = decider;
        this.streamOf = streamOf;
        this.state = decider.initialState();
    }

    /** Decides a command at legal time, never earlier than the stream's previous commit. */
    protected final Decision<E> decide(C command, InstantSource clock) {
        return decide(command, clock, decider);
    }

    /**
     * As {@link #decide(Object, InstantSource)}, by a decider that was handed in: one that holds
     * the rules in force, which an aggregate made by Axon has no part in.
     */
    protected final Decision<E> decide(
            C command, InstantSource clock, Decider<C, S, E> byTheRules) {
        String target = streamOf.apply(command);
        if (stream != null && !stream.equals(target)) {
            throw new IllegalStateException(
                    "a command for %s came to %s".formatted(target, stream));
        }
        Instant now = clock.instant();
        Instant at = now.isBefore(lastTime) ? lastTime : now;
        Decision<E> decision = byTheRules.decide(command, state, at);
        switch (decision) {
            case Decision.Accepted<E> accepted -> record(target, accepted, at);
            case Decision.Refused<E> _ -> {}
        }
        return decision;
    }

    private void record(String target, Decision.Accepted<E> accepted, Instant at) {
        if (ofAnotherKind && !accepted.events().isEmpty()) {
            throw new IllegalStateException("%s is a stream of another kind".formatted(target));
        }
        stream = target;
        MetaData legalTime = MetaData.with(MetadataKeys.LEGAL_TIME, at.toString());
        for (E event : accepted.events()) {
            AggregateLifecycle.apply(event, legalTime);
        }
        lastTime = at;
    }

    /** Axon hands the state of a snapshot in here, before the events that came after it. */
    @EventSourcingHandler
    @SuppressWarnings("unchecked") // Kept under the type of this stream, and read as that.
    final void resume(ResumedState resumed, DomainEventMessage<?> message) {
        if (isOurs(message)) {
            state = (S) resumed.state();
        }
    }

    /** Axon hands every event of the stream in here, stored ones and new ones. */
    @EventSourcingHandler
    @SuppressWarnings("unchecked") // The stream holds what this decider accepted, and nothing else.
    final void evolve(Object event, DomainEventMessage<?> message) {
        if (isOurs(message)) {
            state = decider.evolve(state, (E) event);
        }
    }

    private boolean isOurs(DomainEventMessage<?> message) {
        stream = message.getAggregateIdentifier();
        lastTime = message.getTimestamp();
        ofAnotherKind = !kind().equals(message.getType());
        return !ofAnotherKind;
    }

    /** As Axon names the type of what this aggregate applies. */
    private String kind() {
        Aggregate named = getClass().getAnnotation(Aggregate.class);
        return named == null || named.type().isEmpty() ? getClass().getSimpleName() : named.type();
    }
}
