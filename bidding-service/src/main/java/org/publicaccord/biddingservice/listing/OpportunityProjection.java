package org.publicaccord.biddingservice.listing;

import com.mongodb.client.MongoCollection;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.consuming.ProjectionRows;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.published.PublishedEvent;
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
public final class OpportunityProjection implements EventConsumer {

    /** The collection of the rows. */
    public static final String COLLECTION = "opportunities";

    private final MongoCollection<Document> rows;

    public OpportunityProjection(MongoCollection<Document> rows) {
        this.rows = rows;
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
    public void consume(ReceivedEvent event) {
        event.published().ifPresent(published -> take(event, published));
    }

    private void take(ReceivedEvent event, PublishedEvent published) {
        if (published instanceof ContractEvent contract) {
            ProjectionRows.apply(rows, event.subject(), event, change(contract));
        }
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
