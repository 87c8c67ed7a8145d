package org.publicaccord.eventstore.kit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** A MongoDB replica set in a container, where Docker answers. */
class ReplicaSetStoreTest extends MongoStoreKit {

    private static MongoDBContainer container;

    @BeforeAll
    static void start() {
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "Docker does not answer here, so no replica set was tried");
        container = new MongoDBContainer("mongo:8.0").withReplicaSet();
        container.start();
    }

    @AfterAll
    static void stop() {
        if (container != null) {
            container.stop();
        }
    }

    @Override
    String uri() {
        return container.getConnectionString() + "/?directConnection=true";
    }
}
