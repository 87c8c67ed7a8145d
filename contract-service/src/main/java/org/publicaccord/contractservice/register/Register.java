package org.publicaccord.contractservice.register;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.publicaccord.contractservice.competition.EarlierReserved;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.messaging.consuming.ProjectionRows;
import org.publicaccord.messaging.consuming.RowChange;
import org.publicaccord.messaging.projecting.Generations;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;

/**
 * The rows that lists of contracts are read from, one a contract. Each row remembers the last event
 * it took, so that a replay or a duplicate changes nothing.
 */
public final class Register {

    /** The first collection of the rows; further ones are built beside those that are read. */
    public static final String NAME = "register-1";

    /** Counting goes no further: a number beyond it helps no one and costs the more the larger. */
    static final int MOST_COUNTED = 10_000;

    /** No more rows than that are looked at for one answer. */
    static final int MOST_LOOKED_AT = 1_000;

    private final Generations generations;

    public Register(MongoDatabase database) {
        this.generations = new Generations(database, "register", NAME);
    }

    /** Which collections hold the rows. */
    Generations generations() {
        return generations;
    }

    /** Makes the indexes that lists are read by; does nothing if they are there. */
    static void prepare(MongoCollection<Document> rows) {
        for (Order.Key key : Order.Key.values()) {
            rows.createIndex(Indexes.ascending(key.field()));
            rows.createIndex(Indexes.ascending(RegisterRow.ORGANISATIONS, key.field()));
            rows.createIndex(Indexes.ascending(RegisterRow.STAGE, key.field()));
        }
        rows.createIndex(Indexes.ascending(RegisterRow.WORDS));
        rows.createIndex(Indexes.ascending(RegisterRow.MUTUALS_OF));
    }

    /**
     * Takes events into their contracts' rows, in their order, by one read and one write of the
     * rows. If that fails they are taken one by one: one that cannot be taken holds up none before
     * it. What a row has taken before changes nothing.
     *
     * @throws RuntimeException if one cannot be taken; none behind it is then
     */
    public void take(List<Happening> happenings) {
        List<RowChange> changes = happenings.stream().map(Register::change).toList();
        try {
            generations.write(rows -> ProjectionRows.applyAll(rows, changes));
        } catch (RuntimeException _) {
            changes.forEach(it -> generations.write(rows -> ProjectionRows.apply(rows, it)));
        }
    }

    /** What an event means for its contract's row. */
    static RowChange change(Happening happening) {
        String contract = happening.event().contract().toString();
        return new RowChange(
                contract, contract, happening.sequence(), row -> RegisterRow.after(row, happening));
    }

    /** One page of a list, in its order. */
    Page<ContractSummary> page(PortfolioQuery query, Paging paging) {
        String place = query.order().key().field();
        List<Document> found =
                generations
                        .live()
                        .find(query.filterAfter(paging.after()))
                        .sort(query.sort())
                        .projection(RegisterRow.summaryAnd(place))
                        .limit(paging.fetch())
                        .into(new ArrayList<>());
        Page<Document> page = paging.page(found, row -> row.getString(place));
        return new Page<>(page.items().stream().map(RegisterRow::summary).toList(), page.next());
    }

    /** What a buyer awarded to public service mutuals under a reservation; at most 1,000 rows. */
    List<EarlierReserved> reservedToMutuals(String buyer) {
        return generations
                .live()
                .find(new Document(RegisterRow.MUTUALS_OF, buyer))
                .limit(MOST_LOOKED_AT)
                .into(new ArrayList<>())
                .stream()
                .flatMap(RegisterRow::reserved)
                .toList();
    }

    /** The contracts of a buyer under the Provider Selection Regime; at most 1,000. */
    List<ContractId> underHealthRegime(String buyer) {
        return generations
                .live()
                .find(
                        new Document(RegisterRow.ORGANISATIONS, buyer)
                                .append(RegisterRow.REGIME, Regime.PSR.name()))
                .limit(MOST_LOOKED_AT)
                .map(RegisterRow::summary)
                .into(new ArrayList<>())
                .stream()
                .filter(it -> it.buyer().id().equals(buyer))
                .map(it -> ContractId.parse(it.id()))
                .toList();
    }

    /** How many contracts a list has; empty if more than {@link #MOST_COUNTED}. */
    Optional<Long> count(PortfolioQuery query) {
        long count =
                generations
                        .live()
                        .countDocuments(query.filter(), new CountOptions().limit(MOST_COUNTED + 1));
        return Optional.of(count).filter(it -> it <= MOST_COUNTED);
    }
}
