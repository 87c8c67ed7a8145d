package org.publicaccord.eventstore;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which event class goes by which stored name, at which revision, and how older revisions are
 * brought up to it. Names on disk are ours, so that a class can be renamed and history still be
 * read.
 */
public final class EventNames {

    private final Map<String, Entry> byName;
    private final Map<Class<?>, Entry> byClass;
    private final UnaryOperator<JsonMapper.Builder> json;

    private EventNames(Builder builder) {
        byName = Map.copyOf(builder.byName);
        byClass = Map.copyOf(builder.byClass);
        json = builder.json;
        byName.values().forEach(Entry::requireEveryRevision);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** All stored names. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** All event classes. */
    public Set<Class<?>> classes() {
        return byClass.keySet();
    }

    /** The stored name of an event class; empty if it has none. */
    public Optional<String> nameOf(Class<?> type) {
        return Optional.ofNullable(byClass.get(type)).map(Entry::name);
    }

    Optional<Entry> entry(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<Entry> entry(Class<?> type) {
        return Optional.ofNullable(byClass.get(type));
    }

    JsonMapper.Builder shape(JsonMapper.Builder mapper) {
        return json.apply(mapper);
    }

    /** One name: its class, its current revision, and the way up from each earlier one. */
    record Entry(
            String name,
            int revision,
            Class<?> type,
            Map<Integer, UnaryOperator<ObjectNode>> upcasters) {

        void requireEveryRevision() {
            for (int older = 1; older < revision; older++) {
                if (!upcasters.containsKey(older)) {
                    throw new IllegalStateException(
                            "no upcaster reads revision %d of %s".formatted(older, name));
                }
            }
        }

        ObjectNode upcast(int from, ObjectNode payload) {
            ObjectNode current = payload;
            for (int step = from; step < revision; step++) {
                @Nullable UnaryOperator<ObjectNode> upcaster = upcasters.get(step);
                if (upcaster == null) {
                    throw new IllegalStateException(
                            "no upcaster reads revision %d of %s".formatted(step, name));
                }
                current = upcaster.apply(current);
            }
            return current;
        }
    }

    /** Collects names; a name, a class and an upcaster are each said once. */
    public static final class Builder {

        private static final Pattern NAME =
                Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");

        private final Map<String, Entry> byName = new HashMap<>();
        private final Map<Class<?>, Entry> byClass = new HashMap<>();
        private UnaryOperator<JsonMapper.Builder> json = UnaryOperator.identity();

        private Builder() {}

        /**
         * Names an event class.
         *
         * @param name kebab-case parts separated by dots, such as {@code contract.went-live}
         * @param revision what is written from now on, from 1
         */
        public Builder name(String name, int revision, Class<?> type) {
            if (!NAME.matcher(name).matches() || revision < 1) {
                throw new IllegalArgumentException("not an event's name: " + name + " " + revision);
            }
            Entry entry = new Entry(name, revision, type, new HashMap<>());
            if (byName.putIfAbsent(name, entry) != null
                    || byClass.putIfAbsent(type, entry) != null) {
                throw new IllegalArgumentException("named twice: " + name + ", " + type.getName());
            }
            return this;
        }

        /**
         * How a payload of one revision becomes one of the next.
         *
         * @param name a name already given
         * @param fromRevision what it reads; its result has revision {@code fromRevision + 1}
         */
        public Builder upcaster(String name, int fromRevision, UnaryOperator<ObjectNode> upcaster) {
            Entry entry = byName.get(name);
            if (entry == null || fromRevision < 1 || fromRevision >= entry.revision()) {
                throw new IllegalArgumentException(
                        "nothing to upcast: " + name + " " + fromRevision);
            }
            if (entry.upcasters().putIfAbsent(fromRevision, upcaster) != null) {
                throw new IllegalArgumentException("upcast twice: " + name + " " + fromRevision);
            }
            return this;
        }

        /**
         * Shapes the JSON of payloads beyond the defaults, such as mix-ins for sealed types that
         * may not know Jackson themselves.
         */
        public Builder json(UnaryOperator<JsonMapper.Builder> shape) {
            UnaryOperator<JsonMapper.Builder> before = json;
            json = mapper -> shape.apply(before.apply(mapper));
            return this;
        }

        /**
         * The names collected so far.
         *
         * @throws IllegalStateException if an earlier revision of a name could not be read
         */
        public EventNames build() {
            return new EventNames(this);
        }
    }
}
