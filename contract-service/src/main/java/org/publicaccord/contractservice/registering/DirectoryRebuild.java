package org.publicaccord.contractservice.registering;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.publicaccord.contractservice.framework.FrameworkEvent;
import org.publicaccord.contractservice.strategy.StrategyEvent;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
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
    public void take(RecordedEvent event, MongoCollection<Document> rows) {
        Object said = codec.decode(event);
        if (said instanceof StrategyEvent it) {
            Directory.take(it, event.sequence(), rows);
        } else if (said instanceof FrameworkEvent it) {
            Directory.take(it, event.sequence(), rows);
        }
    }
}
