package org.publicaccord.contractservice.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Text;

/**
 * What a local strategy says.
 *
 * @param coAuthors the organisations and communities that wrote it together
 * @param outcomes it seeks, each under an id of its own
 * @param lastDay included
 * @param document where it is to be read, an absolute address
 */
public record LocalStrategy(
        String title,
        List<String> coAuthors,
        List<Outcome> outcomes,
        LocalDate firstDay,
        LocalDate lastDay,
        Optional<String> document) {

    private static final int MOST_AUTHORS = 100;
    private static final int MOST_OUTCOMES = 100;

    public LocalStrategy {
        Text.said(Text.SHORT, "a strategy's title", title);
        coAuthors = List.copyOf(coAuthors);
        outcomes = List.copyOf(outcomes);
        coAuthors.forEach(it -> Text.said(Text.SHORT, "a co-author", it));
        document.ifPresent(it -> Text.identifier("a document's address", it));
        if (coAuthors.isEmpty() || coAuthors.size() > MOST_AUTHORS) {
            throw new IllegalArgumentException("a strategy names its co-authors, 1 to 100");
        }
        if (outcomes.isEmpty() || outcomes.size() > MOST_OUTCOMES) {
            throw new IllegalArgumentException("a strategy seeks 1 to 100 outcomes");
        }
        if (outcomes.stream().map(Outcome::id).distinct().count() < outcomes.size()) {
            throw new IllegalArgumentException("the outcomes of a strategy have one id each");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "the last day, %s, is before the first, %s".formatted(lastDay, firstDay));
        }
    }

    /**
     * What is sought.
     *
     * @param id short, such as {@code 1.2}
     * @param text in plain words
     */
    public record Outcome(String id, String text) {
        public Outcome {
            Text.identifier("an outcome's id", id);
            Text.said(Text.LINE, "an outcome", text);
        }
    }

    Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
