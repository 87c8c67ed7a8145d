package org.publicaccord.contractservice.reacting;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.publicaccord.contractservice.contract.ContractId;

/** Which working agreements stand under which contract: one row an agreement. */
class HostedAgreements {

    private static final String NAME = "hosted-agreements-1";
    private static final String ID = "_id";
    private static final String HOST = "host";

    private final MongoCollection<Document> rows;

    HostedAgreements(MongoDatabase database) {
        this.rows = database.getCollection(NAME);
        rows.createIndex(Indexes.ascending(HOST));
    }

    /** An agreement stands under a contract from now on, and under no other. */
    void put(ContractId agreement, ContractId host) {
        rows.replaceOne(
                Filters.eq(ID, agreement.toString()),
                new Document(ID, agreement.toString()).append(HOST, host.toString()),
                new ReplaceOptions().upsert(true));
    }

    /** An agreement stands under no contract. */
    void remove(ContractId agreement) {
        rows.deleteOne(Filters.eq(ID, agreement.toString()));
    }

    /** The agreements that stand under a contract, in no order. */
    List<ContractId> under(ContractId host) {
        return rows.find(Filters.eq(HOST, host.toString()))
                .map(row -> ContractId.parse(row.getString(ID)))
                .into(new ArrayList<>());
    }
}
