package org.publicaccord.messaging.consuming;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.publicaccord.decider.Refusal;
import org.publicaccord.published.PublishedJson;
import tools.jackson.core.JacksonException;

/** Corrects parked events, and says what is wrong with a correction. Pure. */
final class Mending {

    private static final String BASIS =
            "Rule of this platform: an event is mended in its place, and is still that event";

    private Mending() {}

    /** The headers and the value of a parked event with the correction in them. */
    static Document corrected(Document parked, Correction correction) {
        List<Document> headers = new ArrayList<>();
        for (Document header : parked.getList("headers", Document.class)) {
            if (!correction.attributes().containsKey(attribute(header))) {
                headers.add(header);
            }
        }
        correction.attributes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it ->
                        headers.add(
                                new Document("name", "ce_" + it.getKey())
                                        .append("value", binary(it.getValue()))));
        return new Document("headers", headers)
                .append(
                        "value",
                        correction
                                .data()
                                .map(Mending::binary)
                                .orElse((Binary) parked.get("value")));
    }

    private static String attribute(Document header) {
        String name = header.getString("name");
        return name.startsWith("ce_") ? name.substring(3) : "";
    }

    private static Binary binary(String text) {
        return new Binary(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What stands in the way of a correction; empty if nothing does. */
    static Optional<Refusal> fault(Document parked, Document corrected) {
        Reception was = RecordReading.read(ParkedRecord.original(parked));
        Reception now = RecordReading.read(ParkedRecord.with(parked, corrected));
        return switch (now) {
            case Reception.Illegible(var _, var because) -> Optional.of(unreadable(because));
            case Reception.Legible(ReceivedEvent event) ->
                    isAnother(parked, was, event)
                            ? Optional.of(another())
                            : faultOfData(event).map(Mending::unreadable);
        };
    }

    private static boolean isAnother(Document parked, Reception was, ReceivedEvent now) {
        boolean inPlace = now.stream().equals(parked.getString(ParkedRecord.STREAM));
        return switch (was) {
            case Reception.Illegible _ -> !inPlace;
            case Reception.Legible(ReceivedEvent event) ->
                    !inPlace || !now.id().equals(event.id()) || now.sequence() != event.sequence();
        };
    }

    private static Optional<String> faultOfData(ReceivedEvent event) {
        try {
            if (!event.withheld()) {
                PublishedJson.mapper().readTree(event.data());
                var _ = event.published();
            }
            return Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.of(
                    "the data does not fit its type: " + unreadable.getOriginalMessage());
        }
    }

    private static Refusal unreadable(String because) {
        return new Refusal(
                "mended-event-unreadable",
                "The event could not be read with this correction: " + because + ".",
                "Compare it with the event's schema in the catalogue of events, and correct what is"
                        + " named; or skip the event.",
                BASIS);
    }

    private static Refusal another() {
        return new Refusal(
                "mended-event-is-another",
                "With this correction it would be another event, or of another stream.",
                "Leave id, source, subject and sequence as they are, unless they could not be read.",
                BASIS);
    }
}
