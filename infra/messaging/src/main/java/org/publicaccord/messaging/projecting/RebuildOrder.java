package org.publicaccord.messaging.projecting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;

/**
 * The rebuilding of a projection as it is remembered: enough to go on after a restart.
 *
 * @param generation of the rows that are filled; none is used twice
 * @param marks how far it has come, by source: what a {@link Feed} needs to go on
 * @param passedOver parked events that it could not take either, by id, with their streams
 * @param cancelled whether somebody took it back
 */
record RebuildOrder(
        String name,
        RebuildState state,
        int generation,
        String collection,
        long head,
        long reached,
        Map<String, Long> marks,
        Map<String, String> passedOver,
        String askedBy,
        Instant askedAt,
        Instant since,
        Optional<String> because,
        boolean cancelled) {

    static final String STATE = "state";
    static final String GENERATION = "generation";
    static final String CANCELLED = "cancelled";

    private static final int MAX_BECAUSE = 500;

    /** One that nobody has begun with. */
    static RebuildOrder asked(
            Generations generations, int generation, String askedBy, Instant askedAt) {
        return new RebuildOrder(
                generations.name(),
                RebuildState.ASKED,
                generation,
                generations.collection(generation),
                0,
                0,
                Map.of(),
                Map.of(),
                askedBy,
                askedAt,
                askedAt,
                Optional.empty(),
                false);
    }

    RebuildOrder in(RebuildState next, Instant now) {
        return new RebuildOrder(
                name,
                next,
                generation,
                collection,
                head,
                reached,
                marks,
                passedOver,
                askedBy,
                askedAt,
                now,
                Optional.empty(),
                cancelled);
    }

    RebuildOrder at(Feed feed) {
        return new RebuildOrder(
                name,
                state,
                generation,
                collection,
                feed.head(),
                feed.reached(),
                feed.marks(),
                feed.passedOver(),
                askedBy,
                askedAt,
                since,
                Optional.empty(),
                cancelled);
    }

    RebuildOrder because(String reason) {
        String cut =
                reason.length() <= MAX_BECAUSE
                        ? reason
                        : reason.substring(0, MAX_BECAUSE - 1) + "…";
        return new RebuildOrder(
                name,
                state,
                generation,
                collection,
                head,
                reached,
                marks,
                passedOver,
                askedBy,
                askedAt,
                since,
                Optional.of(cut),
                cancelled);
    }

    /** As operators see it. */
    Rebuild shown() {
        return new Rebuild(
                state,
                collection,
                head,
                reached,
                state == RebuildState.ASKED ? 0 : Rebuild.percent(reached, head),
                askedBy,
                askedAt,
                since,
                because);
    }

    Document document() {
        return new Document("_id", name)
                .append(STATE, state.name())
                .append(GENERATION, generation)
                .append("collection", collection)
                .append("head", head)
                .append("reached", reached)
                .append("marks", pairs(marks))
                .append("passedOver", pairs(passedOver))
                .append("askedBy", askedBy)
                .append("askedAt", Date.from(askedAt))
                .append("since", Date.from(since))
                .append("because", because.orElse(null))
                .append(CANCELLED, cancelled);
    }

    /** Names of topics hold dots, and so cannot be names of fields. */
    private static List<Document> pairs(Map<String, ?> map) {
        List<Document> pairs = new ArrayList<>();
        map.forEach((key, value) -> pairs.add(new Document("key", key).append("value", value)));
        return pairs;
    }

    static RebuildOrder of(Document document) {
        Map<String, Long> marks = new TreeMap<>();
        for (Document pair : document.getList("marks", Document.class)) {
            marks.put(pair.getString("key"), pair.getLong("value"));
        }
        Map<String, String> passedOver = new TreeMap<>();
        for (Document pair : document.getList("passedOver", Document.class)) {
            passedOver.put(pair.getString("key"), pair.getString("value"));
        }
        return new RebuildOrder(
                document.getString("_id"),
                RebuildState.valueOf(document.getString(STATE)),
                document.getInteger(GENERATION),
                document.getString("collection"),
                document.getLong("head"),
                document.getLong("reached"),
                marks,
                passedOver,
                document.getString("askedBy"),
                document.getDate("askedAt").toInstant(),
                document.getDate("since").toInstant(),
                Optional.ofNullable(document.getString("because")),
                document.getBoolean(CANCELLED));
    }
}
