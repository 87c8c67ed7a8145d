package org.publicaccord.messaging.projecting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * The last rebuilding of a projection.
 *
 * @param collection that is filled
 * @param head how far there is to go: the position of the last commit of the store, or the number
 *     of records on the topics
 * @param reached how far of that it has come
 * @param percent whole percents of the way, 100 only once everything is reached
 * @param askedBy the opaque id of the person or system that asked; never a name
 * @param since when it came to its state
 * @param because what holds it up, or why it failed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Rebuild(
        RebuildState state,
        String collection,
        long head,
        long reached,
        int percent,
        String askedBy,
        Instant askedAt,
        Instant since,
        Optional<String> because) {

    static int percent(long reached, long head) {
        return head == 0 || reached >= head ? 100 : Math.toIntExact(reached * 100 / head);
    }
}
