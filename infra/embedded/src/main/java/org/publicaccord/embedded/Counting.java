package org.publicaccord.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What drivers ask in order to count documents: an aggregation of this one form. The stock database
 * runs each pipeline over all of a collection, which can count without.
 *
 * @param limit 0 if all are counted
 */
record Counting(String collection, Document query, int skip, int limit) {

    private static final Document GROUP =
            new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)));

    /** Reads it out of an {@code aggregate} command; empty if that asks for anything else. */
    static Optional<Counting> of(Document aggregate) {
        if (!(aggregate.get("aggregate") instanceof String collection)
                || !(aggregate.get("pipeline") instanceof List<?> pipeline)) {
            return Optional.empty();
        }
        List<?> stages = new ArrayList<>(pipeline);
        Document query = taken(stages, "$match") instanceof Document it ? it : new Document();
        int skip = taken(stages, "$skip") instanceof Number it ? it.intValue() : 0;
        int limit = taken(stages, "$limit") instanceof Number it ? it.intValue() : 0;
        return stages.equals(List.of(GROUP))
                ? Optional.of(new Counting(collection, query, skip, limit))
                : Optional.empty();
    }

    /** What the first stage says if it is the one of that name, which is then taken away. */
    private static @Nullable Object taken(List<?> stages, String name) {
        if (stages.isEmpty()
                || !(stages.getFirst() instanceof Document stage)
                || !stage.containsKey(name)) {
            return null;
        }
        stages.removeFirst();
        return stage.get(name);
    }

    /** The answer to the command, in the form of any aggregation's. */
    Document answer(String database, int count) {
        List<Document> batch =
                count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", count));
        Document cursor =
                new Document("id", 0L)
                        .append("ns", database + "." + collection)
                        .append("firstBatch", batch);
        return new Document("cursor", cursor).append("ok", 1.0);
    }
}
