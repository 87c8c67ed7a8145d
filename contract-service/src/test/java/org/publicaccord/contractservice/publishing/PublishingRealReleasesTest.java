package org.publicaccord.contractservice.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.PeerSupportStory;
import org.publicaccord.contractservice.history.RealReleases;
import org.publicaccord.contractservice.storing.ContractEventNames;
import org.publicaccord.eventstore.EventCodec;
import org.publicaccord.eventstore.RecordedEvent;
import org.publicaccord.eventstore.StoredEvent;
import org.publicaccord.messaging.relay.Envelope.Published;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.PublishedJson;
import tools.jackson.databind.JsonNode;

/** What is stored of 200 real releases is published as the schemas of the language promise. */
class PublishingRealReleasesTest {

    private static final String PUBLISHED = "https://publicaccord.org/";

    private final EventCodec codec = new EventCodec(ContractEventNames.all());
    private final ContractEventTranslation translation = new ContractEventTranslation(codec);
    private final SchemaRegistry schemas =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaIdResolvers(
                                    ids -> ids.mapPrefix(PUBLISHED, "classpath:")));

    @Test
    void everyEventOfEveryRealContractIsValid() {
        RealReleases.histories().values().forEach(history -> assertAllValid(history.happenings()));
    }

    @Test
    void everyEventOfTheStoryIsValid() {
        assertAllValid(PeerSupportStory.told().happenings());
    }

    private void assertAllValid(List<Happening> happenings) {
        assertThat(happenings).map(this::published).allSatisfy(this::assertValid);
    }

    /** Through the store's own JSON and back, as the relay reads it. */
    private Published published(Happening happening) {
        StoredEvent stored =
                codec.encode(happening.id(), happening.event(), Map.of("actorRole", "operator"));
        var recorded =
                new RecordedEvent(
                        stored.id(),
                        happening.event().contract().toString(),
                        "contract",
                        happening.sequence(),
                        RecordedEvent.token(1, 0),
                        stored.name(),
                        stored.revision(),
                        stored.payload(),
                        stored.metadata(),
                        happening.at());
        return (Published) translation.translate(recorded);
    }

    private void assertValid(Published published) {
        String name = Catalogue.of(published.data()).schema();
        Schema schema = schemas.getSchema(SchemaLocation.of(PUBLISHED + name));
        JsonNode json =
                PublishedJson.mapper()
                        .readTree(PublishedJson.mapper().writeValueAsString(published.data()));
        assertThat(
                        schema.validate(
                                json,
                                context ->
                                        context.executionConfig(
                                                config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }
}
