package org.publicaccord.embedded.finding;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** What must all be so of a document that a query finds. */
public final class Conditions {

    private Conditions() {}

    /** Each field that a query names, at its top or under {@code $and}, with what it asks of it. */
    public static Stream<Map.Entry<String, Object>> of(Document query) {
        return query.entrySet().stream()
                .flatMap(it ->
                        it.getKey().equals("$and") && it.getValue() instanceof Collection<?> parts
                                ? parts.stream()
                                        .filter(Document.class::isInstance)
                                        .map(Document.class::cast)
                                        .flatMap(Conditions::of)
                                : Stream.of(it));
    }
}
