package org.publicaccord.monitoringservice.reading;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.consuming.ProjectionRows;
import org.publicaccord.messaging.consuming.ReceivedEvent;
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
final class ObligationProjection implements EventConsumer {

    static final String COLLECTION = "obligations";

    private final MongoCollection<Document> rows;
    private final Watches watches;

    ObligationProjection(MongoCollection<Document> rows, Watches watches) {
        this.rows = rows;
        this.watches = watches;
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
    public void consume(ReceivedEvent event) {
        var contract = new ContractId(event.subject());
        watches.find(contract).ifPresent(known -> write(event.stream(), contract, known));
    }

    private void write(String stream, ContractId contract, Known known) {
        long sequence = known.version() - 1;
        Set<String> owed = new HashSet<>();
        for (Tracked tracked : known.watch().tracked()) {
            String id = ObligationRow.id(contract, tracked.obligation().code());
            owed.add(id);
            ProjectionRows.apply(
                    rows,
                    id,
                    stream,
                    sequence,
                    row -> ObligationRow.written(row, known.watch().contract().outline(), tracked));
        }
        rows.find(eq(ObligationRow.CONTRACT, contract.value()))
                .map(row -> row.getString("_id"))
                .forEach(id -> drop(id, owed, stream, sequence));
    }

    private void drop(String id, Set<String> owed, String stream, long sequence) {
        if (!owed.contains(id)) {
            ProjectionRows.apply(rows, id, stream, sequence, ObligationRow::dropped);
        }
    }
}
