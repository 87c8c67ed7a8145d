package org.publicaccord.contractservice.registering;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.framework.FrameworkEvent;
import org.publicaccord.contractservice.framework.FrameworkEvent.FrameworkClosed;
import org.publicaccord.contractservice.framework.FrameworkEvent.FrameworkRegistered;
import org.publicaccord.contractservice.strategy.StrategyEvent;
import org.publicaccord.messaging.consuming.ProjectionRows;
import org.publicaccord.messaging.consuming.RowChange;
import org.publicaccord.messaging.projecting.Generations;
import org.publicaccord.published.PublishedJson;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows that lists of local strategies and of frameworks are read from, in the order of their
 * titles.
 */
public final class Directory {

    /** The first collection of the rows; further ones are built beside those that are read. */
    public static final String NAME = "directory-1";

    private static final String KIND = "kind";
    private static final String ORGANISATION = "organisation";
    private static final String PLACE = "place";
    private static final String VIEW = "view";

    /** Sorts before whatever a title may hold, so that a shorter one comes before a longer one. */
    private static final char BEFORE_ALL_ELSE = '\t';

    private static final int LONGEST_TITLE_KEY = 100;
    private static final JsonMapper JSON = PublishedJson.mapper();

    private final Generations generations;

    public Directory(MongoDatabase database) {
        this.generations = new Generations(database, "directory", NAME);
    }

    /** Which collections hold the rows. */
    Generations generations() {
        return generations;
    }

    /** Makes the indexes that lists are read by; does nothing if they are there. */
    static void prepare(MongoCollection<Document> rows) {
        rows.createIndex(Indexes.ascending(KIND, PLACE));
        rows.createIndex(Indexes.ascending(KIND, ORGANISATION, PLACE));
    }

    /** What a row is of. */
    enum Kind {
        STRATEGY,
        FRAMEWORK
    }

    /** Takes one event into its strategy's row. */
    public void take(StrategyEvent event, long sequence) {
        take(change(event, sequence));
    }

    /** Takes one event into its framework's row. */
    public void take(FrameworkEvent event, long sequence) {
        take(change(event, sequence));
    }

    private void take(RowChange change) {
        generations.write(rows -> ProjectionRows.apply(rows, change));
    }

    /** What an event means for its strategy's row. */
    static RowChange change(StrategyEvent event, long sequence) {
        String owner = event.owner().value();
        var view = StrategyView.of(event.strategy(), owner, event.content(), sequence + 1);
        return put(Kind.STRATEGY, event.strategy(), owner, event.content().title(), view, sequence);
    }

    /** What an event means for its framework's row. */
    static RowChange change(FrameworkEvent event, long sequence) {
        String keeper = event.keeper().value();
        var closed =
                switch (event) {
                    case FrameworkRegistered _ -> Optional.<Reason>empty();
                    case FrameworkClosed it -> Optional.of(it.because());
                };
        var view =
                FrameworkView.of(event.framework(), keeper, event.content(), closed, sequence + 1);
        return put(
                Kind.FRAMEWORK, event.framework(), keeper, event.content().title(), view, sequence);
    }

    private static RowChange put(
            Kind kind, UUID id, String organisation, String title, Object view, long sequence) {
        return new RowChange(
                id.toString(),
                id.toString(),
                sequence,
                row ->
                        row.append(KIND, kind.name())
                                .append(ORGANISATION, organisation)
                                .append(PLACE, place(title, id))
                                .append(VIEW, JSON.writeValueAsString(view)));
    }

    private static String place(String title, UUID id) {
        String plain = title.strip().toLowerCase(Locale.UK);
        String key = plain.substring(0, Math.min(plain.length(), LONGEST_TITLE_KEY));
        return key + BEFORE_ALL_ELSE + id;
    }

    Page<StrategyView> strategies(Optional<String> organisation, Paging paging) {
        return page(Kind.STRATEGY, organisation, paging, StrategyView.class);
    }

    Page<FrameworkView> frameworks(Optional<String> organisation, Paging paging) {
        return page(Kind.FRAMEWORK, organisation, paging, FrameworkView.class);
    }

    private <V> Page<V> page(
            Kind kind, Optional<String> organisation, Paging paging, Class<V> view) {
        List<Bson> filters = new ArrayList<>(List.of(Filters.eq(KIND, kind.name())));
        organisation.ifPresent(it -> filters.add(Filters.eq(ORGANISATION, it)));
        paging.after().ifPresent(it -> filters.add(Filters.gt(PLACE, it)));
        List<Document> found =
                generations
                        .live()
                        .find(Filters.and(filters))
                        .sort(Sorts.ascending(PLACE))
                        .limit(paging.fetch())
                        .into(new ArrayList<>());
        Page<Document> page = paging.page(found, row -> row.getString(PLACE));
        return new Page<>(
                page.items().stream()
                        .map(row -> JSON.readValue(row.getString(VIEW), view))
                        .toList(),
                page.next());
    }
}
