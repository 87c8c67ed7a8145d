package org.publicaccord.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.publicaccord.decider.Decider;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The states that snapshots keep: of which kinds of stream, and by which name each type goes where
 * a state may be of several. Names on disk are ours. A state type without a name is found when the
 * names are built, and so by every test and at every start.
 */
public final class StateNames {

    private final Map<String, Kind<?, ?>> kinds;
    private final Class<?> saidBy;
    private final JsonMapper mapper;
    private volatile @Nullable String code;

    private StateNames(Builder builder) {
        kinds = Map.copyOf(builder.kinds);
        saidBy = builder.saidBy;
        mapper =
                new StateTypes(builder.names, builder.held)
                        .named(
                                kinds.values().stream().map(Kind::state).toList(),
                                () -> builder.json.apply(builder.events.shape(ordered())));
    }

    /** A map keeps its order: what was first is the first again. */
    private static JsonMapper.Builder ordered() {
        return EventCodec.canonical().disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /**
     * Begins a catalogue of states.
     *
     * @param saidBy the class that builds it: whatever it builds upon is the code that makes states
     *     of events
     * @param events whose stored names, older revisions and JSON states are made from
     */
    public static Builder builder(Class<?> saidBy, EventNames events) {
        return new Builder(saidBy, events);
    }

    /** No stream has snapshots. */
    public static StateNames none() {
        return builder(StateNames.class, EventNames.builder().build()).build();
    }

    /** The types of the streams that have snapshots. */
    public Set<String> streamTypes() {
        return kinds.keySet();
    }

    /** What is kept of a type of stream; empty if nothing is. */
    public Optional<Kind<?, ?>> kind(String streamType) {
        return Optional.ofNullable(kinds.get(streamType));
    }

    /** By what the states of a kind are made here and now; the first call reads class files. */
    public StateRevision revision(Kind<?, ?> kind) {
        String digest = code;
        if (digest == null) {
            digest = CodeDigest.of(saidBy);
            code = digest;
        }
        return new StateRevision(kind.revision(), digest);
    }

    JsonMapper mapper() {
        return mapper;
    }

    /**
     * One kind of stream.
     *
     * @param streamType such as {@code contract}
     * @param revision of its state, from 1
     * @param state the type of its states
     * @param decider knows what its events mean
     */
    public record Kind<S, E>(
            String streamType, int revision, Class<S> state, Decider<?, S, E> decider) {

        public Kind {
            StoredEvent.requireName("a stream's type", streamType);
            if (revision < 1) {
                throw new IllegalArgumentException("revisions count from 1: " + streamType);
            }
        }
    }

    /** Collects kinds and names; each is said once. */
    public static final class Builder {

        private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

        private final Map<String, Kind<?, ?>> kinds = new LinkedHashMap<>();
        private final Map<Class<?>, String> names = new LinkedHashMap<>();
        private final Map<Class<?>, List<Class<?>>> held = new HashMap<>();
        private final Class<?> saidBy;
        private final EventNames events;
        private UnaryOperator<JsonMapper.Builder> json = UnaryOperator.identity();

        private Builder(Class<?> saidBy, EventNames events) {
            this.saidBy = saidBy;
            this.events = events;
        }

        /**
         * Lets a kind of stream have snapshots.
         *
         * @param revision to be raised where the same events make another state and no class of
         *     this platform has changed, such as with another version of a library
         */
        public <S, E> Builder stream(
                String streamType, int revision, Class<S> state, Decider<?, S, E> decider) {
            Kind<S, E> kind = new Kind<>(streamType, revision, state, decider);
            if (kinds.putIfAbsent(streamType, kind) != null) {
                throw new IllegalArgumentException("said twice: " + streamType);
            }
            return this;
        }

        /**
         * Names a type, where a sealed type has several.
         *
         * @param name in kebab-case; distinct among the types of its sealed type
         */
        public Builder name(String name, Class<? extends Record> type) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("not a state's name: " + name);
            }
            if (names.putIfAbsent(type, name) != null) {
                throw new IllegalArgumentException("named twice: " + type.getName());
            }
            return this;
        }

        /**
         * Says of what types the values are that a record holds as objects. How they are written is
         * said by {@link #json}.
         */
        public Builder holding(Class<? extends Record> holder, Collection<Class<?>> types) {
            held.put(holder, List.copyOf(types));
            return this;
        }

        /** Shapes the JSON of states beyond that of events. */
        public Builder json(UnaryOperator<JsonMapper.Builder> shape) {
            UnaryOperator<JsonMapper.Builder> before = json;
            json = mapper -> shape.apply(before.apply(mapper));
            return this;
        }

        /**
         * The catalogue.
         *
         * @throws IllegalStateException if a type has no name, two have one, or one cannot be kept
         */
        public StateNames build() {
            return new StateNames(this);
        }
    }
}
