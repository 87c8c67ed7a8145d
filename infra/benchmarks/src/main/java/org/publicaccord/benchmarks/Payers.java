package org.publicaccord.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.publicaccord.benchmarks.account.AccountEvent;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.consuming.RowChange;
import org.publicaccord.messaging.projecting.Generations;
import org.publicaccord.messaging.projecting.StoreProjection;

/** A row a contract: how much was paid, how often and when last. */
final class Payers implements StoreProjection {

    static final String NAME = "payers";

    private final Generations generations;
    private final EventCodec codec = new EventCodec(AccountEvent.NAMES);

    Payers(MongoDatabase database) {
        generations = new Generations(database, NAME, NAME);
    }

    @Override
    public Generations generations() {
        return generations;
    }

    @Override
    public void prepare(MongoCollection<Document> rows) {
        rows.createIndex(new Document("lastPaidOn", 1));
    }

    @Override
    public List<RowChange> changes(RecordedEvent event) {
        return codec.decode(event) instanceof AccountEvent.Paid paid
                ? List.of(change(event.stream(), event.sequence(), paid))
                : List.of();
    }

    /** What a payment means for its contract's row. */
    static RowChange change(String contract, long sequence, AccountEvent.Paid paid) {
        return new RowChange(contract, contract, sequence, row -> after(row, paid));
    }

    private static Document after(Document row, AccountEvent.Paid paid) {
        BigDecimal total =
                Optional.ofNullable(row.getString("total"))
                        .map(BigDecimal::new)
                        .orElse(BigDecimal.ZERO);
        return row.append("total", total.add(paid.amount()).toPlainString())
                .append("payments", row.get("payments", 0) + 1)
                .append("lastPaidOn", paid.paidOn().toString());
    }
}
