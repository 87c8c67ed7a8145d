package org.publicaccord.eventstore.kit;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.publicaccord.embedded.EmbeddedStore;

@Tag("trial")
class EmbeddedStoreTest extends MongoStoreKit {

    @TempDir static Path directory;

    private static EmbeddedStore store;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(directory, 0);
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Override
    String uri() {
        return store.uri();
    }
}
