package org.publicaccord.embedded.finding;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of an order in which all documents lie that a query finds, and perhaps others.
 *
 * @param equal how many of the order's first fields have one value throughout
 * @param bounded whether the field after those is asked to lie between values
 * @param exact whether no others lie there
 */
public record Range(
        Ordered order, Place from, Place to, int equal, boolean bounded, boolean exact) {

    /** A beginning of letters and digits, as searches ask for. */
    private static final Pattern BEGINNING = Pattern.compile("\\^([\\p{L}\\p{N}]+)");

    /** What one operator asks of a field. */
    private record Between(Place from, Place to) {}

    static Range of(Ordered order, Document query) {
        List<Map.Entry<String, Object>> conditions = Conditions.of(query).toList();
        List<@Nullable Object> equal = new ArrayList<>();
        for (String field : order.fields()) {
            Optional<Object> value = equalTo(conditions, field);
            if (value.isEmpty()) {
                return bounded(order, List.copyOf(equal), conditions, field);
            }
            equal.add(value.get());
        }
        boolean exact = conditions.size() == equal.size();
        return new Range(
                order, Place.before(equal), Place.after(equal), equal.size(), false, exact);
    }

    /** Whether it leaves anything out. */
    boolean narrows() {
        return equal > 0 || bounded;
    }

    /** The more of a query it takes up, the fewer others it is likely to hold. */
    int narrowness() {
        return 2 * equal + (bounded ? 1 : 0);
    }

    Stream<Object> positions(boolean backwards) {
        return order.between(from, to, backwards);
    }

    /**
     * How many documents lie there.
     *
     * @param most where counting may stop
     */
    public long count(long most) {
        return order.count(from, to, most);
    }

    boolean holdsAtMost(long most) {
        return order.countRoughly(from, to, most + 1) <= most;
    }

    private static Range bounded(
            Ordered order,
            List<@Nullable Object> equal,
            List<Map.Entry<String, Object>> conditions,
            String field) {
        List<Between> asked =
                conditions.stream()
                        .filter(it -> it.getKey().equals(field))
                        .flatMap(it -> bounds(equal, it.getValue()))
                        .toList();
        // Of a list one item may lie above and another below: only one bound holds for a place.
        List<Between> bounds =
                asked.size() > 1 && order.holdsLists(equal.size()) ? asked.subList(0, 1) : asked;
        Place from = bounds.stream().map(Between::from).reduce(Place.before(equal), Place::latest);
        Place to = bounds.stream().map(Between::to).reduce(Place.after(equal), Place::earliest);
        boolean exact =
                conditions.size() == equal.size()
                        || (conditions.size() == equal.size() + 1
                                && conditions.stream()
                                        .anyMatch(it ->
                                                it.getKey().equals(field)
                                                        && beginning(it.getValue()).isPresent()));
        return new Range(order, from, to, equal.size(), !bounds.isEmpty(), exact);
    }

    private static Stream<Between> bounds(List<@Nullable Object> equal, @Nullable Object asked) {
        Optional<String> beginning = beginning(asked);
        if (beginning.isPresent()) {
            return Stream.of(
                    new Between(
                            Place.before(Place.with(equal, beginning.get())),
                            Place.before(Place.with(equal, following(beginning.get())))));
        }
        return asked instanceof Document operators
                ? operators.entrySet().stream()
                        .filter(it -> isPlain(it.getValue()))
                        .flatMap(it -> bound(equal, it.getKey(), it.getValue()).stream())
                : Stream.empty();
    }

    private static Optional<Between> bound(
            List<@Nullable Object> equal, String operator, Object value) {
        List<@Nullable Object> there = Place.with(equal, value);
        Place start = Place.before(equal);
        Place end = Place.after(equal);
        return switch (operator) {
            case "$gt" -> Optional.of(new Between(Place.after(there), end));
            case "$gte" -> Optional.of(new Between(Place.before(there), end));
            case "$lt" -> Optional.of(new Between(start, Place.before(there)));
            case "$lte" -> Optional.of(new Between(start, Place.after(there)));
            default -> Optional.empty();
        };
    }

    private static Optional<Object> equalTo(
            List<Map.Entry<String, Object>> conditions, String field) {
        return conditions.stream()
                .filter(it -> it.getKey().equals(field))
                .map(Map.Entry::getValue)
                .map(it -> it instanceof Document one && one.size() == 1 ? one.get("$eq") : it)
                .filter(Range::isPlain)
                .findFirst();
    }

    private static Optional<String> beginning(@Nullable Object asked) {
        return asked instanceof Document one
                        && one.size() == 1
                        && one.get("$regex") instanceof String expression
                ? Optional.of(BEGINNING.matcher(expression))
                        .filter(Matcher::matches)
                        .map(it -> it.group(1))
                : Optional.empty();
    }

    /** The smallest text after all that begin so: letters and digits end below U+FFFF. */
    private static String following(String beginning) {
        int last = beginning.length() - 1;
        return beginning.substring(0, last) + (char) (beginning.charAt(last) + 1);
    }

    /** Whether a value is compared as it is: no operators, no list, and something. */
    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof ObjectId
                || value instanceof UUID;
    }
}
