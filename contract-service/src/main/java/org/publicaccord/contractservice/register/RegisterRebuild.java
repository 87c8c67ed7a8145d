package org.publicaccord.contractservice.register;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.publicaccord.contractservice.history.Happenings;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.projecting.Generations;
import org.publicaccord.messaging.projecting.StoreProjection;

/** Has the register's rows rebuilt from the store, beside those that are read. */
final class RegisterRebuild implements StoreProjection {

    private final Register register;
    private final Happenings happenings;

    RegisterRebuild(Register register, Happenings happenings) {
        this.register = register;
        this.happenings = happenings;
    }

    @Override
    public Generations generations() {
        return register.generations();
    }

    @Override
    public void prepare(MongoCollection<Document> rows) {
        Register.prepare(rows);
    }

    @Override
    public void take(RecordedEvent event, MongoCollection<Document> rows) {
        happenings.read(event).ifPresent(happening -> Register.take(happening, rows));
    }
}
