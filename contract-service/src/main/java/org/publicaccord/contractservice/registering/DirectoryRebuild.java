package org.publicaccord.contractservice.registering;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;
import org.publicaccord.contractservice.framework.FrameworkEvent;
import org.publicaccord.contractservice.strategy.StrategyEvent;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.messaging.consuming.RowChange;
import org.publicaccord.messaging.projecting.Generations;
import org.publicaccord.messaging.projecting.StoreProjection;

/** Has the directory's rows rebuilt from the store, beside those that are read. */
final class DirectoryRebuild implements StoreProjection {

    private final Directory directory;
    private final EventCodec codec;

    DirectoryRebuild(Directory directory, EventCodec codec) {
        this.directory = directory;
        this.codec = codec;
    }

    @Override
    public Generations generations() {
        return directory.generations();
    }

    @Override
    public void prepare(MongoCollection<Document> rows) {
        Directory.prepare(rows);
    }

    @Override
    public List<RowChange> changes(RecordedEvent event) {
        return switch (codec.decode(event)) {
            case StrategyEvent it -> List.of(Directory.change(it, event.sequence()));
            case FrameworkEvent it -> List.of(Directory.change(it, event.sequence()));
            default -> List.of();
        };
    }
}
