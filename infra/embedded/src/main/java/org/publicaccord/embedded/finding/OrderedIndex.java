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
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that need not be unique: documents at the values of some fields, and there in the order
 * of their positions. It is made of the documents when something first asks for it: until then it
 * costs nothing.
 *
 * <p>Not safe for use by several threads at once: its collection lets one in at a time.
 */
public final class OrderedIndex extends Index<Object> implements Ordered {

    private static final String ID = "_id";

    private final MVMap<Place, Boolean> places;
    private final MVMap<String, byte[]> made;
    private BitSet lists;
    private boolean isMade;
    private Supplier<Stream<DocumentWithPosition<Object>>> documents = Stream::empty;

    /**
     * @param places where documents stand: their values, and as the last one their position
     * @param made by the names of maps of places, which fields hold lists; one that is not there is
     *     not made, whatever its map holds
     */
    public OrderedIndex(
            String name,
            List<IndexKey> keys,
            boolean sparse,
            MVMap<Place, Boolean> places,
            MVMap<String, byte[]> made) {
        super(name, keys, sparse);
        this.places = places;
        this.made = made;
        byte[] known = made.get(places.getName());
        this.isMade = known != null;
        this.lists = known == null ? new BitSet() : BitSet.valueOf(known);
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
        make();
        return lists.get(field);
    }

    @Override
    public Stream<Object> between(Place from, Place to, boolean backwards) {
        make();
        Stream<Place> there =
                Steps.of(places, backwards ? to : from, backwards)
                        .takeWhile(it -> backwards ? it.compareTo(from) > 0 : it.compareTo(to) < 0);
        Stream<Object> found = there.map(it -> Missing.ofNullable(it.values().getLast()));
        return lists.isEmpty() ? found : found.distinct();
    }

    @Override
    public long count(Place from, Place to, long most) {
        make();
        return lists.isEmpty() ? countRoughly(from, to, most) : Ordered.super.count(from, to, most);
    }

    @Override
    public long countRoughly(Place from, Place to, long most) {
        make();
        return Math.clamp(before(to) - before(from), 0, most);
    }

    /** How many places come before one. */
    private long before(Place place) {
        long index = places.getKeyIndex(place);
        return index < 0 ? -index - 1 : index;
    }

    @Override
    public boolean isMade() {
        return isMade;
    }

    private void make() {
        if (isMade) {
            return;
        }
        places.clear();
        lists = new BitSet();
        var runs = new SortedRuns(places);
        documents
                .get()
                .forEach(it -> places(it.getDocument(), it.getPosition()).forEach(runs::add));
        runs.fillMap();
        isMade = true;
        made.put(places.getName(), lists.toByteArray());
    }

    /** Takes a document from where it stood to where it stands, as far as that differs. */
    private void move(Collection<Place> from, Collection<Place> to) {
        from.stream().filter(it -> !to.contains(it)).forEach(places::remove);
        to.stream().filter(it -> !from.contains(it)).forEach(it -> places.put(it, true));
    }

    /** Where a document stands; by the order of places, in which 1 and 1.0 are one. */
    private SortedSet<Place> placesOf(Document document, Object position) {
        int listsBefore = lists.cardinality();
        SortedSet<Place> there =
                places(document, position).collect(Collectors.toCollection(TreeSet::new));
        if (isMade && lists.cardinality() > listsBefore) {
            made.put(places.getName(), lists.toByteArray());
        }
        return there;
    }

    private Stream<Place> places(Document document, Object position) {
        @Nullable Object last = position instanceof Missing ? null : position;
        return valuesOf(document).stream().map(it -> Place.at(Place.with(it, last)));
    }

    /** Every combination of the values of its fields: a list gives one for each of its items. */
    private List<List<@Nullable Object>> valuesOf(Document document) {
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
        if (isMade) {
            move(List.of(), placesOf(document, position));
        }
    }

    @Override
    public Object remove(Document document) {
        Object position = Missing.ofNullable(document.get(ID));
        if (isMade) {
            move(placesOf(document, position), List.of());
        }
        return position;
    }

    @Override
    public void updateInPlace(
            Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (isMade
                && fields().stream()
                        .anyMatch(it -> !Objects.equals(value(before, it), value(after, it)))) {
            move(placesOf(before, position), placesOf(after, position));
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
        return places.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        isMade = false;
        made.remove(places.getName());
        places.clear();
    }
}
