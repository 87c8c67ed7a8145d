package org.publicaccord.contractservice.registering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.strategy.LocalStrategy;

/**
 * A local strategy as it is shown.
 *
 * @param organisation that adopted it
 * @param version how often it was said, 1 for as it was adopted
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StrategyView(
        UUID id,
        String organisation,
        String title,
        List<String> coAuthors,
        List<Outcome> outcomes,
        LocalDate firstDay,
        LocalDate lastDay,
        Optional<String> document,
        long version) {

    record Outcome(String id, String text) {}

    static StrategyView of(UUID id, String owner, LocalStrategy content, long version) {
        return new StrategyView(
                id,
                owner,
                content.title(),
                content.coAuthors(),
                content.outcomes().stream().map(it -> new Outcome(it.id(), it.text())).toList(),
                content.firstDay(),
                content.lastDay(),
                content.document(),
                version);
    }
}
