package org.publicaccord.eventstore;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Walks through everything that a state may hold, and makes a mapper that writes it under our
 * names. What it does not know how to keep it refuses: a state is made of records, sealed types,
 * enumerations, collections and plain values.
 */
final class StateTypes {

    private static final Set<Class<?>> COLLECTIONS =
            Set.of(Optional.class, List.class, Set.class, Map.class);

    private final Map<Class<?>, String> names;
    private final Map<Class<?>, List<Class<?>>> held;
    private final Set<Class<?>> met = new HashSet<>();
    private final Set<Class<?>> sealed = new LinkedHashSet<>();

    /**
     * @param held the types of what a record holds as objects
     */
    StateTypes(Map<Class<?>, String> names, Map<Class<?>, List<Class<?>>> held) {
        this.names = Map.copyOf(names);
        this.held = Map.copyOf(held);
    }

    /** A type of several says which it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface SaysWhichItIs {}

    /**
     * A mapper for these states and all they hold.
     *
     * @param shape makes the mapper as events have it, anew each time
     * @throws IllegalStateException if something has no name or cannot be kept
     */
    JsonMapper named(Collection<? extends Class<?>> states, Supplier<JsonMapper.Builder> shape) {
        states.forEach(state -> visit(state, state));
        JsonMapper asEventsAre = shape.get().build();
        JsonMapper.Builder mapper = shape.get();
        Set<String> faults = new LinkedHashSet<>();
        for (Class<?> type : sealed) {
            List<Class<?>> leaves = leaves(type).toList();
            if (!isNamedBy(asEventsAre, type, leaves)) {
                faults.addAll(faults(type, leaves));
                mapper.addMixIn(type, SaysWhichItIs.class);
            }
        }
        names.keySet().stream()
                .filter(type -> !met.contains(type))
                .forEach(type -> faults.add("named and in no state: " + type.getName()));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "snapshots cannot keep these states; name each type where StateNames is built:\n"
                            + String.join("\n", faults));
        }
        names.forEach((type, name) -> mapper.registerSubtypes(new NamedType(type, name)));
        return mapper.build();
    }

    private static boolean isNamedBy(JsonMapper mapper, Class<?> type, List<Class<?>> leaves) {
        @Nullable Class<?> mixIn = mapper.serializationConfig().findMixInClassFor(type);
        if (mixIn == null || !mixIn.isAnnotationPresent(JsonSubTypes.class)) {
            return false;
        }
        return Arrays.stream(mixIn.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::value)
                .collect(Collectors.toSet())
                .containsAll(leaves);
    }

    private List<String> faults(Class<?> type, List<Class<?>> leaves) {
        List<String> faults = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Class<?> leaf : leaves) {
            @Nullable String name = names.get(leaf);
            if (name == null) {
                faults.add("without a name: " + leaf.getName());
            } else if (!used.add(name)) {
                faults.add("a name twice in " + type.getName() + ": " + name);
            }
        }
        return faults;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StateTypes::leaves)
                : Stream.of(type);
    }

    private void visit(Type type, Class<?> holder) {
        switch (type) {
            case Class<?> plain -> visit(plain, holder);
            case ParameterizedType generic -> {
                if (!COLLECTIONS.contains(generic.getRawType())) {
                    throw cannotKeep(type, holder);
                }
                Stream.of(generic.getActualTypeArguments()).forEach(it -> visit(it, holder));
            }
            case WildcardType any -> visit(any.getUpperBounds()[0], holder);
            default -> throw cannotKeep(type, holder);
        }
    }

    private void visit(Class<?> type, Class<?> holder) {
        if (type == Object.class && held.containsKey(holder)) {
            held.getOrDefault(holder, List.of()).forEach(it -> visit(it, holder));
            return;
        }
        if (isPlain(type) || !met.add(type)) {
            return;
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                visit(component.getGenericType(), type);
            }
        } else if (type.isSealed() && type.isInterface()) {
            sealed.add(type);
            Stream.of(type.getPermittedSubclasses()).forEach(it -> visit(it, type));
        } else {
            throw cannotKeep(type, holder);
        }
    }

    private static boolean isPlain(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || type == String.class
                || type == UUID.class
                || type == Boolean.class
                || Number.class.isAssignableFrom(type)
                || type.getPackageName().equals("java.time");
    }

    private static IllegalStateException cannotKeep(Type type, Class<?> holder) {
        return new IllegalStateException(
                "snapshots cannot keep %s, which %s holds: neither a record, a sealed interface, an"
                                .formatted(type.getTypeName(), holder.getName())
                        + " enumeration, a collection nor a plain value");
    }
}
