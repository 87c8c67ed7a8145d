package org.publicaccord.embedded.finding;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An index that need not be unique. It is kept in memory, some hundred bytes a place, and made of
 * the documents when something first asks for it: until then it costs nothing, and neither does a
 * start.
 *
 * <p>Not safe for use by several threads at once: its collection lets one in at a time.
 */
public final class OrderedIndex extends Index<Object> implements Ordered {

    private static final String ID = "_id";

    private final Comparator<Object> positions;
    private final BitSet lists = new BitSet();
    private Supplier<Stream<DocumentWithPosition<Object>>> documents = Stream::empty;
    private @Nullable NavigableMap<Place, List<Object>> places;

    /**
     * @param positions the order of documents that have the same values
     */
    public OrderedIndex(
            String name, List<IndexKey> keys, boolean sparse, Comparator<Object> positions) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    /** Says where the documents are that it orders. */
    public void orders(Supplier<Stream<DocumentWithPosition<Object>>> all) {
        this.documents = all;
    }

    @Override
    public List<String> fields() {
        return keys();
    }

    @Override
    public boolean holdsLists(int field) {
        var _ = places();
        return lists.get(field);
    }

    @Override
    public Stream<Object> between(Place from, Place to, boolean backwards) {
        if (from.compareTo(to) >= 0) {
            return Stream.empty();
        }
        NavigableMap<Place, List<Object>> part = places().subMap(from, true, to, true);
        // By its iterator: a stream of the part itself would count all of it first.
        Iterator<List<Object>> there =
                (backwards ? part.descendingMap() : part).values().iterator();
        Stream<Object> found =
                StreamSupport.stream(
                                Spliterators.spliteratorUnknownSize(there, Spliterator.ORDERED),
                                false)
                        .flatMap(Collection::stream);
        return lists.isEmpty() ? found : found.distinct();
    }

    /** A copy, which is of references only. */
    @Override
    public Stream<Object> walk(Place from, Place to, boolean backwards) {
        return between(from, to, backwards).toList().stream();
    }

    private NavigableMap<Place, List<Object>> places() {
        NavigableMap<Place, List<Object>> all = places;
        if (all == null) {
            all = new TreeMap<>();
            places = all;
            documents.get().forEach(it -> enter(it.getDocument(), it.getPosition()));
        }
        return all;
    }

    private void enter(Document document, Object position) {
        change(
                document,
                (all, place) -> {
                    List<Object> there = all.computeIfAbsent(place, _ -> new ArrayList<>(1));
                    int index = Collections.binarySearch(there, position, positions);
                    if (index < 0) {
                        there.add(-index - 1, position);
                    }
                });
    }

    private void leave(Document document, Object position) {
        change(
                document,
                (all, place) -> {
                    List<Object> there = all.getOrDefault(place, List.of());
                    int index = Collections.binarySearch(there, position, positions);
                    if (index >= 0) {
                        there.remove(index);
                    }
                    if (there.isEmpty()) {
                        all.remove(place);
                    }
                });
    }

    private void change(
            Document document, BiConsumer<NavigableMap<Place, List<Object>>, Place> what) {
        NavigableMap<Place, List<Object>> all = places;
        if (all != null) {
            for (List<@Nullable Object> values : placesOf(document)) {
                what.accept(all, Place.at(values));
            }
        }
    }

    /** Every combination of the values of its fields: a list gives one for each of its items. */
    private List<List<@Nullable Object>> placesOf(Document document) {
        List<List<@Nullable Object>> combinations = List.of(List.of());
        List<String> fields = fields();
        for (int field = 0; field < fields.size(); field++) {
            Object value = value(document, fields.get(field));
            if (value instanceof Collection<?>) {
                lists.set(field);
            }
            List<List<@Nullable Object>> longer = new ArrayList<>();
            for (List<@Nullable Object> values : combinations) {
                items(value).forEach(item -> longer.add(Place.with(values, item)));
            }
            combinations = longer;
        }
        return combinations;
    }

    private static List<@Nullable Object> items(@Nullable Object value) {
        List<@Nullable Object> items =
                value instanceof Collection<?> many
                        ? new ArrayList<>(many)
                        : Arrays.asList(new @Nullable Object[] {value});
        return items.isEmpty() ? Arrays.asList(new @Nullable Object[] {null}) : items;
    }

    private static @Nullable Object value(Document document, String field) {
        Object value = Utils.getSubdocumentValueCollectionAware(document, field);
        return value instanceof Missing ? null : value;
    }

    @Override
    public void add(
            Document document, Object position, @Nullable MongoCollection<Object> collection) {
        enter(document, position);
    }

    @Override
    public Object remove(Document document) {
        Object position = Missing.ofNullable(document.get(ID));
        leave(document, position);
        return position;
    }

    @Override
    public void updateInPlace(
            Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (fields().stream()
                .anyMatch(it -> !Objects.equals(value(before, it), value(after, it)))) {
            leave(before, position);
            enter(after, position);
        }
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Nothing is refused: any number of documents may have the same values.
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // As with an addition.
    }

    /** None: values do not tell one document. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    /** No: a collection asks {@link Way} which order serves a query. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("ask for what lies between two places");
    }

    /** Never empty for its collection, which else would fill it at once. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getCount() {
        return places == null ? 0 : places.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        places = null;
    }
}
