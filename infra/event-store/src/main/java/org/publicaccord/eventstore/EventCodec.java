package org.publicaccord.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Domain events to stored events and back. The JSON is canonical: keys sorted, no space, decimals
 * exact and plain, time as ISO 8601, absent values left out. Unknown fields are ignored, so that an
 * older program reads what a newer one wrote.
 */
public final class EventCodec {

    private final EventNames names;
    private final JsonMapper mapper;

    public EventCodec(EventNames names) {
        this.names = names;
        this.mapper = names.shape(canonical()).build();
    }

    /** The mapper's defaults before a service shapes it. */
    static JsonMapper.Builder canonical() {
        return JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT));
    }

    /**
     * A domain event as it is stored.
     *
     * @throws UnreadableEvent if its class has no name
     */
    public StoredEvent encode(String id, Object event, Map<String, String> metadata) {
        EventNames.Entry entry =
                names.entry(event.getClass())
                        .orElseThrow(() ->
                                new UnreadableEvent(
                                        "no stored name for " + event.getClass().getName(), null));
        try {
            Payload payload = Payload.of(mapper.writeValueAsBytes(event));
            return new StoredEvent(id, entry.name(), entry.revision(), payload, metadata);
        } catch (JacksonException e) {
            throw new UnreadableEvent("cannot be written: " + entry.name(), e);
        }
    }

    /**
     * A stored event as the domain knows it today, whatever its revision was.
     *
     * @throws UnreadableEvent if its name or revision is not known here, or its payload does not
     *     fit
     */
    public Object decode(StoredEvent event) {
        return decode(event.name(), event.revision(), event.payload());
    }

    /** As {@link #decode(StoredEvent)}. */
    public Object decode(RecordedEvent event) {
        return decode(event.name(), event.revision(), event.payload());
    }

    private Object decode(String name, int revision, Payload payload) {
        EventNames.Entry entry =
                names.entry(name)
                        .filter(known -> revision <= known.revision())
                        .orElseThrow(() ->
                                new UnreadableEvent(
                                        "unknown here: %s revision %d".formatted(name, revision),
                                        null));
        try {
            if (revision == entry.revision()) {
                return mapper.readValue(payload.bytes(), entry.type());
            }
            JsonNode old = mapper.readTree(payload.bytes());
            ObjectNode current = entry.upcast(revision, old.asObject());
            return mapper.treeToValue(current, entry.type());
        } catch (JacksonException e) {
            throw new UnreadableEvent("payload does not fit: " + name + " " + revision, e);
        }
    }
}
