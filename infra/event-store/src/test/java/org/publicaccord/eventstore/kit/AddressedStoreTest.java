package org.publicaccord.eventstore.kit;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Any store at an address: {@code ./mvnw -pl infra/event-store test -Deventstore.uri=mongodb://...}
 */
@EnabledIfSystemProperty(
        named = "eventstore.uri",
        matches = "mongodb.*",
        disabledReason = "no address was given by -Deventstore.uri")
class AddressedStoreTest extends MongoStoreKit {

    @Override
    String uri() {
        return System.getProperty("eventstore.uri");
    }
}
