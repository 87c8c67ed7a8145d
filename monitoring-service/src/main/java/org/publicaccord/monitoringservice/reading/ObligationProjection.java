package org.publicaccord.monitoringservice.reading;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * the news itself is folded from the watch, and the rows remember its version. So a duplicate or an
 * older event changes nothing.
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
    public void take(ReceivedEvent event, MongoCollection<Document> rows) {
        var contract = new ContractId(event.subject());
        watches.find(contract).ifPresent(known -> write(rows, event.stream(), contract, known));
    }

    private static void write(
            MongoCollection<Document> rows, String stream, ContractId contract, Known known) {
        long sequence = known.version() - 1;
        Map<String, RowChange> changes = new LinkedHashMap<>();
        for (Tracked tracked : known.watch().tracked()) {
            String id = ObligationRow.id(contract, tracked.obligation().code());
            changes.put(
                    id,
                    new RowChange(
                            id,
                            stream,
                            sequence,
                            row ->
                                    ObligationRow.written(
                                            row, known.watch().contract().outline(), tracked)));
        }
        rows.find(eq(ObligationRow.CONTRACT, contract.value()))
                .map(row -> row.getString("_id"))
                .forEach(id ->
                        changes.computeIfAbsent(
                                id,
                                _ -> new RowChange(id, stream, sequence, ObligationRow::dropped)));
        ProjectionRows.applyAll(rows, List.copyOf(changes.values()));
    }
}
