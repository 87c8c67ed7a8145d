package org.publicaccord.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.h2.mvstore.MVStore;

/** The stock backend over our {@link StoreDatabase}. */
final class StoreBackend extends H2Backend {

    private final IndexFile indexes;

    StoreBackend(MVStore file, IndexFile indexes) {
        // The super constructor opens the databases, so it needs the indexes before it runs.
        this.indexes = indexes;
        super(file);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, getMvStore(), indexes, getCursorRegistry());
    }
}
