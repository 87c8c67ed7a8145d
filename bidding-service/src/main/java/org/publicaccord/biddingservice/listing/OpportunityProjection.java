package org.publicaccord.biddingservice.listing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.publicaccord.messaging.consuming.ProjectionRows;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.messaging.consuming.RowChange;
import org.publicaccord.messaging.projecting.Generations;
import org.publicaccord.messaging.projecting.TopicProjection;
import org.publicaccord.published.Topic;
import org.publicaccord.published.contract.ContractCorrected;
import org.publicaccord.published.contract.ContractEvent;
import org.publicaccord.published.contract.ContractImported;
import org.publicaccord.published.contract.ContractUpdated;
import org.publicaccord.published.contract.TenderAdvertised;

/**
 * Keeps a row a contract: whether it is on offer, and until when. Whether it is open is asked of
 * the legal clock, not of a row.
 */
public final class OpportunityProjection implements TopicProjection {

    private static final String NAME = "opportunities";

    private final Generations generations;

    public OpportunityProjection(MongoDatabase database) {
        this.generations = new Generations(database, NAME, NAME);
    }

    @Override
    public Generations generations() {
        return generations;
    }

    @Override
    public void prepare(MongoCollection<Document> rows) {
        rows.createIndex(Indexes.ascending(OpportunityRow.PLACE));
    }

    @Override
    public String group() {
        return "bidding-service.opportunities";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.CONTRACT.topicName());
    }

    @Override
    public void take(List<ReceivedEvent> events, MongoCollection<Document> rows) {
        ProjectionRows.applyAll(rows, events.stream().flatMap(it -> change(it).stream()).toList());
    }

    private static Optional<RowChange> change(ReceivedEvent event) {
        return event.published()
                .filter(ContractEvent.class::isInstance)
                .map(published -> change((ContractEvent) published))
                .map(change ->
                        new RowChange(event.subject(), event.stream(), event.sequence(), change));
    }

    private static UnaryOperator<Document> change(ContractEvent event) {
        return switch (event) {
            case ContractImported it -> row -> OpportunityRow.written(row, it, it.contract());
            case ContractUpdated it -> row -> OpportunityRow.written(row, it, it.contract());
            case ContractCorrected it -> row -> OpportunityRow.written(row, it, it.contract());
            case TenderAdvertised it -> row -> OpportunityRow.advertised(row, it);
            // Whatever else happens to a contract moves its opportunity, if it has one.
            case ContractEvent it -> row -> OpportunityRow.moved(row, it);
        };
    }
}
