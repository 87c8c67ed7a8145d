package org.publicaccord.contractservice.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Stage;

/**
 * Which contracts a list is of.
 *
 * @param organisation only contracts that this organisation buys or supplies
 * @param words only contracts that have words beginning with all of these
 */
record PortfolioQuery(
        Optional<String> organisation,
        List<String> words,
        Optional<Stage> stage,
        Optional<Regime> regime,
        Order order) {

    PortfolioQuery {
        words = List.copyOf(words);
    }

    /** The rows of the list. */
    Bson filter() {
        return and(conditions());
    }

    /** The rows of the list that follow a place in its order. */
    Bson filterAfter(Optional<String> place) {
        List<Document> conditions = conditions();
        String beyond = order.descending() ? "$lt" : "$gt";
        place.ifPresent(
                it -> conditions.add(new Document(order.key().field(), new Document(beyond, it))));
        return and(conditions);
    }

    Bson sort() {
        return new Document(order.key().field(), order.descending() ? -1 : 1);
    }

    private List<Document> conditions() {
        List<Document> all = new ArrayList<>();
        organisation.ifPresent(id -> all.add(new Document(RegisterRow.ORGANISATIONS, id)));
        stage.ifPresent(it -> all.add(new Document(RegisterRow.STAGE, it.name())));
        regime.ifPresent(it -> all.add(new Document(RegisterRow.REGIME, it.name())));
        // Words hold letters and digits only, so they are safe inside a regular expression.
        words.forEach(word ->
                all.add(new Document(RegisterRow.WORDS, new Document("$regex", "^" + word))));
        return all;
    }

    private static Document and(List<Document> conditions) {
        return switch (conditions.size()) {
            case 0 -> new Document();
            case 1 -> conditions.getFirst();
            default -> new Document("$and", conditions);
        };
    }
}
