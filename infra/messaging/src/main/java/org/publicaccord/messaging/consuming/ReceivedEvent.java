package org.publicaccord.messaging.consuming;

import java.time.Instant;
import java.util.Optional;
import org.publicaccord.published.Catalogue;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.PublishedJson;

/**
 * A published event as it came from Kafka.
 *
 * @param id the event's id, the same at every delivery
 * @param type the CloudEvents type, such as {@code org.publicaccord.contract.imported.v1}
 * @param source who published it, such as {@code urn:publicaccord:contract-service}
 * @param subject the contract that it is about
 * @param sequence its place among the events of its source and subject, from 0, without gaps
 * @param time legal time; the broker's time for a withheld event, which tells none
 * @param classification {@code PUBLIC}, {@code PARTY} or {@code PRIVATE}; {@code PRIVATE} for a
 *     withheld event
 * @param rulePack the version of the rules under which it came about
 * @param data its data as JSON text; empty for a withheld event
 */
public record ReceivedEvent(
        String id,
        String type,
        String source,
        String subject,
        long sequence,
        Instant time,
        String classification,
        Optional<String> correlationId,
        Optional<String> causationId,
        Optional<String> rulePack,
        String data) {

    /** What the sequence counts: the publishing service's events about one contract. */
    public String stream() {
        return source + "/" + subject;
    }

    /** Whether the event is private: that it happened is all there is to see. */
    public boolean withheld() {
        return data.isEmpty();
    }

    /**
     * The data as a record of the published language; empty if the type is withheld or unknown to
     * this version of the platform.
     *
     * @throws tools.jackson.core.JacksonException if the data is not what its type promises
     */
    public Optional<PublishedEvent> published() {
        return withheld()
                ? Optional.empty()
                : Catalogue.byType(type).map(event -> dataAs(event.data()));
    }

    /**
     * The data read into any class.
     *
     * @throws tools.jackson.core.JacksonException if the data does not fit
     */
    public <T> T dataAs(Class<T> target) {
        return PublishedJson.mapper().readValue(data, target);
    }
}
