package org.publicaccord.servicekit.problems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a field holds, in the words of callers instead of Java's. */
final class Expected {

    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "of the form that the API document describes";
        }
        if (type.isEnum()) {
            return "one of " + constantsOf(type);
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (isWhole(type)) {
            return "a whole number that fits";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return ofText(type);
    }

    private static String ofText(Class<?> type) {
        if (type == LocalDate.class) {
            return "a date such as 2026-03-31";
        }
        if (type == Instant.class) {
            return "a moment such as 2026-03-31T09:00:00Z";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        return type.isRecord() || type.isInterface() ? "an object" : "a usable value";
    }

    private static boolean isWhole(Class<?> type) {
        return type == int.class
                || type == long.class
                || type == Integer.class
                || type == Long.class;
    }

    private static String constantsOf(Class<?> type) {
        return Optional.ofNullable(type.getEnumConstants()).stream()
                .flatMap(Arrays::stream)
                .limit(30)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
