package org.publicaccord.monitoringservice.kpis;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an assessment found.
 *
 * @param commentary what there is to say about it
 */
public record Finding(Rating rating, Measure value, Optional<Remark> commentary) {

    /** Whether the rating says too little without a commentary. */
    public boolean needsCommentary() {
        return switch (rating) {
            case OTHER -> commentary.isEmpty();
            case GOOD, APPROACHING_TARGET, REQUIRES_IMPROVEMENT, INADEQUATE -> false;
        };
    }

    /** Whether a text in it holds an email address. */
    public boolean namesAPerson() {
        return Stream.concat(
                        Stream.of(value.namesAPerson()),
                        commentary.stream().map(Remark::namesAPerson))
                .anyMatch(it -> it);
    }
}
