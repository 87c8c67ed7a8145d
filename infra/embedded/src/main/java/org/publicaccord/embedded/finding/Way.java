package org.publicaccord.embedded.finding;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way to the documents of a query that does not lead past all of its collection.
 *
 * @param range where they lie
 * @param sorted whether they come as the query wants them sorted
 * @param backwards whether the range is read from its end
 */
public record Way(Range range, boolean sorted, boolean backwards) {

    private static final Comparator<Way> NARROWER =
            Comparator.comparingInt((Way it) -> it.range().narrowness()).thenComparing(Way::sorted);

    /**
     * The shortest way; empty if that is to read all documents.
     *
     * <p>Where one order leaves out what is not asked for and another has the right sequence, the
     * first makes all of its documents be sorted, and the second makes those be passed by that are
     * not asked for. The second is longer once the first holds more than the root of what is wanted
     * times what there is, if documents lie evenly.
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
        return narrow.filter(
                        it -> it.sorted() || inOrder.isEmpty() || it.holdsAtMost(root(wanted, all)))
                .or(() -> inOrder);
    }

    /** The way past all documents. */
    public static Way past(Ordered order) {
        return unsorted(Range.of(order, new Document()));
    }

    /** Where the documents lie that it leads to: those of the query, and perhaps others. */
    public Stream<Object> positions() {
        return range.positions(backwards);
    }

    /** As {@link #positions}, for one who stops on the way while documents come and go. */
    public Stream<Object> walk() {
        return range.walk(backwards);
    }

    private boolean holdsAtMost(long most) {
        return range.positions(false).limit(most + 1).count() <= most;
    }

    private static long root(int wanted, int all) {
        return (long) Math.sqrt((double) wanted * all);
    }

    private static Way unsorted(Range range) {
        return new Way(range, false, false);
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
        return new Way(range, true, direction < 0);
    }
}
