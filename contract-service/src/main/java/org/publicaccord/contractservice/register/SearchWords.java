package org.publicaccord.contractservice.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Classification;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;

/**
 * The words by which a contract is found: lower-case, without accents, letters and digits only. A
 * search finds contracts that have, for each word searched, a word that begins with it: an index
 * hit in any MongoDB, and no need of its text search.
 */
final class SearchWords {

    /** A description of 100,000 characters has more words than help to find it. */
    static final int MOST_WORDS = 400;

    /** The longest word, in characters; longer ones are cut. */
    static final int LONGEST_WORD = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** The words of a contract: title, parties, ids and codes first, then the description. */
    static List<String> of(ContractId contract, Facts facts) {
        Stream<String> texts =
                Stream.of(
                                Stream.of(facts.title(), facts.ocid().value(), contract.toString()),
                                facts.grant().map(it -> it.id().value()).stream(),
                                facts.parties().stream()
                                        .flatMap(it -> Stream.of(it.name(), it.id().value())),
                                facts.classifications().stream().flatMap(SearchWords::texts),
                                facts.description().stream())
                        .flatMap(it -> it);
        return texts.flatMap(SearchWords::words).distinct().limit(MOST_WORDS).toList();
    }

    /** The words of a text, in its order. */
    static Stream<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(plain(text), -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)));
    }

    /** Lower case, without accents. */
    static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> texts(Classification classification) {
        return Stream.concat(
                Stream.of(classification.code()), classification.description().stream());
    }
}
