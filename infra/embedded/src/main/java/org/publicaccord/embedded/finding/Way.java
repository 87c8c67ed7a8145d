package org.publicaccord.embedded.finding;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way to the documents of a query that does not lead past all of its collection.
 *
 * @param range where they lie
 * @param sorted whether they come as the query wants them sorted
 * @param backwards whether the range is read from its end
 * @param among of those in the range, only the ones that lie in this other one too
 */
public record Way(Range range, boolean sorted, boolean backwards, Optional<Range> among) {

    private static final Comparator<Way> NARROWER =
            Comparator.comparingInt((Way it) -> it.range().narrowness())
                    .thenComparing(Way::sorted)
                    .thenComparing(it -> it.range().order().isMade());

    private static final int SORTED_PER_WANTED = 2;
    private static final int NOTED_PER_READ = 20;

    /**
     * The shortest way; empty if that is to read all documents.
     *
     * <p>Where one order leaves out what is not asked for and another has the right sequence, there
     * are three ways. A few documents are read and sorted. Of more it is noted where they lie, and
     * these are looked for in sequence, so that hardly a document is read that is not wanted. Of
     * most, sequence alone soon meets as many as are wanted: if documents lie evenly, after fewer
     * than were to be noted once those are more than the root of what is wanted times what there
     * is. To note one is much less than to read one, and documents seldom lie evenly, as titles and
     * words go together; hence a multiple of that.
     *
     * @param orders the orders there are
     * @param sort the fields to sort by, each with 1 or -1; null or empty if any order will do
     * @param wanted how many documents are wanted; 0 if all
     * @param all how many the collection has
     */
    public static Optional<Way> best(
            Collection<? extends Ordered> orders,
            Document query,
            @Nullable Document sort,
            int wanted,
            int all) {
        List<Way> ways =
                orders.stream()
                        .map(it -> Range.of(it, query))
                        .map(it -> sort == null || sort.isEmpty() ? unsorted(it) : of(it, sort))
                        .toList();
        Optional<Way> narrow = ways.stream().filter(it -> it.range().narrows()).max(NARROWER);
        Optional<Way> inOrder = ways.stream().filter(it -> it.sorted() && wanted > 0).max(NARROWER);
        if (narrow.isEmpty() || inOrder.isEmpty() || narrow.get().sorted()) {
            return narrow.or(() -> inOrder);
        }
        Range few = narrow.get().range();
        if (few.holdsAtMost(SORTED_PER_WANTED * (long) wanted)) {
            return narrow;
        }
        return few.holdsAtMost(NOTED_PER_READ * root(wanted, all))
                ? inOrder.map(it -> it.among(few))
                : inOrder;
    }

    /** The way of an order to the documents of a query, even if it leads past all. */
    public static Way along(Ordered order, Document query) {
        return unsorted(Range.of(order, query));
    }

    /** Where the documents lie that it leads to: those of the query, and perhaps others. */
    public Stream<Object> positions() {
        Stream<Object> all = range.positions(backwards);
        if (among.isEmpty()) {
            return all;
        }
        Set<Object> noted = among.get().positions(false).collect(Collectors.toSet());
        return all.filter(noted::contains);
    }

    /** Whether it leads to no document but those of the query. */
    public boolean exact() {
        return among.orElse(range).exact();
    }

    private Way among(Range other) {
        return new Way(range, sorted, backwards, Optional.of(other));
    }

    private static long root(int wanted, int all) {
        return (long) Math.sqrt((double) wanted * all);
    }

    private static Way unsorted(Range range) {
        return new Way(range, false, false, Optional.empty());
    }

    private static Way of(Range range, Document sort) {
        Ordered order = range.order();
        List<String> fields = order.fields();
        int next = range.equal();
        int direction = 0;
        for (Map.Entry<String, Object> by : sort.entrySet()) {
            int field = fields.indexOf(by.getKey());
            int wanted = by.getValue() instanceof Number it ? Integer.signum(it.intValue()) : 0;
            boolean constant = field >= 0 && field < range.equal();
            boolean follows = field == next && (direction == 0 || direction == wanted);
            if (!(constant || follows) || order.holdsLists(field)) {
                return unsorted(range);
            }
            if (follows) {
                direction = wanted;
                next++;
            }
        }
        return new Way(range, true, direction < 0, Optional.empty());
    }
}
