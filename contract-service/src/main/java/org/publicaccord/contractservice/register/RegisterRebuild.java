package org.publicaccord.contractservice.register;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;
import org.publicaccord.contractservice.history.Happenings;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.consuming.RowChange;
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
    public List<RowChange> changes(RecordedEvent event) {
        return happenings.read(event).map(Register::change).stream().toList();
    }
}
