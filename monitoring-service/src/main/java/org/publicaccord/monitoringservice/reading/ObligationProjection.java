package org.publicaccord.monitoringservice.reading;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.publicaccord.messaging.consuming.ProjectionRows;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.messaging.consuming.RowChange;
import org.publicaccord.messaging.projecting.Generations;
import org.publicaccord.messaging.projecting.TopicProjection;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.watching.Tracked;
import org.publicaccord.monitoringservice.watching.Watches;
import org.publicaccord.monitoringservice.watching.Watches.Known;
import org.publicaccord.published.Topic;

/**
 * Keeps a row an obligation. Every event of a watch, even a private one, says that there is news;
 * the news itself is folded from the watch, once for all events that were read together, and the
 * rows remember its version. So a duplicate or an older event changes nothing.
 */
final class ObligationProjection implements TopicProjection {

    private static final String NAME = "obligations";

    private final Generations generations;
    private final Watches watches;

    ObligationProjection(MongoDatabase database, Watches watches) {
        this.generations = new Generations(database, NAME, NAME);
        this.watches = watches;
    }

    @Override
    public Generations generations() {
        return generations;
    }

    @Override
    public void prepare(MongoCollection<Document> rows) {
        rows.createIndex(Indexes.ascending(ObligationRow.CONTRACT));
        rows.createIndex(Indexes.ascending(ObligationRow.ORGANISATIONS, ObligationRow.PLACE));
        rows.createIndex(Indexes.ascending(ObligationRow.PLACE));
    }

    @Override
    public String group() {
        return "monitoring-service.obligations";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.MONITORING.topicName());
    }

    @Override
    public void take(List<ReceivedEvent> events, MongoCollection<Document> rows) {
        Map<String, News> news = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            news.computeIfAbsent(event.subject(), _ -> read(event));
        }
        Map<String, RowChange> changes = new LinkedHashMap<>();
        news.values().forEach(it -> it.written().forEach(row -> changes.put(row.row(), row)));
        rows.find(in(ObligationRow.CONTRACT, news.keySet()))
                .forEach(row ->
                        Optional.ofNullable(news.get(row.getString(ObligationRow.CONTRACT)))
                                .flatMap(it -> it.dropped(row.getString("_id")))
                                .ifPresent(drop -> changes.putIfAbsent(drop.row(), drop)));
        ProjectionRows.applyAll(rows, List.copyOf(changes.values()));
    }

    private News read(ReceivedEvent event) {
        return new News(event.stream(), watches.find(new ContractId(event.subject())));
    }

    /** What the watch of a contract knows, if there is one. */
    private record News(String stream, Optional<Known> known) {

        List<RowChange> written() {
            return known.stream()
                    .flatMap(it ->
                            it.watch().tracked().stream().map(tracked -> written(it, tracked)))
                    .toList();
        }

        private RowChange written(Known known, Tracked tracked) {
            var contract = known.watch().contract().outline();
            return new RowChange(
                    ObligationRow.id(contract.id(), tracked.obligation().code()),
                    stream,
                    known.version() - 1,
                    row -> ObligationRow.written(row, contract, tracked));
        }

        Optional<RowChange> dropped(String row) {
            return known.map(
                    it -> new RowChange(row, stream, it.version() - 1, ObligationRow::dropped));
        }
    }
}
