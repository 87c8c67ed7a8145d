package org.publicaccord.benchmarks.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.publicaccord.benchmarks.figures.Outcome.NotMeasured;
import org.publicaccord.benchmarks.figures.Outcome.Row;

/** Outcomes as a table in Markdown, and one at a time on the terminal. */
public final class Table {

    private static final String HEAD =
            """
            | job | ours | against | theirs | ours / theirs | 95% interval | pairs | goal | |
            |---|---:|---|---:|---:|---|---:|---|---|
            """;

    private static final int LONGEST_REASON = 300;

    private Table() {}

    /** The table, ending in a line break. */
    public static String markdown(List<Outcome> outcomes) {
        return HEAD + outcomes.stream().map(Table::line).collect(Collectors.joining());
    }

    private static String line(Outcome outcome) {
        return switch (outcome) {
            case Row row ->
                    "| %s | %s | %s | %s | %s | %s | %d | %s | %s |\n"
                            .formatted(
                                    row.job(),
                                    row.unit().show(row.pairs().oursAlone().value()),
                                    row.peer(),
                                    row.unit().show(row.pairs().theirsAlone().value()),
                                    ratio(row.pairs().ratio().value()),
                                    interval(row.pairs().ratio()),
                                    row.pairs().count(),
                                    row.goal().show(row.unit()),
                                    row.goal().judge(row.pairs()).word());
            case NotMeasured(String job, String peer, String because) ->
                    "| %s | | %s | | | | | | not measured: %s |\n"
                            .formatted(job, peer, cell(because));
        };
    }

    /** One outcome for a person at the terminal. */
    public static String sentence(Outcome outcome) {
        return switch (outcome) {
            case Row row ->
                    "%-44s %12s  against %-34s %12s   %sx %s %s %s"
                            .formatted(
                                    row.job(),
                                    row.unit().show(row.pairs().oursAlone().value()),
                                    row.peer(),
                                    row.unit().show(row.pairs().theirsAlone().value()),
                                    ratio(row.pairs().ratio().value()),
                                    interval(row.pairs().ratio()),
                                    row.goal().show(row.unit()),
                                    row.goal().judge(row.pairs()).word())
                            .stripTrailing();
            case NotMeasured(String job, String peer, String because) ->
                    "%-44s %12s  against %-34s: %s".formatted(job, "not measured", peer, because);
        };
    }

    private static String interval(Median median) {
        String ends = "%s to %s".formatted(ratio(median.low()), ratio(median.high()));
        return median.certain() ? "[" + ends + "]" : "(" + ends + ")";
    }

    private static String ratio(double ratio) {
        return ratio >= 100 ? String.format(Locale.ROOT, "%,.0f", ratio) : Unit.digits(ratio);
    }

    /** What an exception says must not break the table. */
    private static String cell(String text) {
        String line = text.replaceAll("\\s+", " ").replace("|", "\\|");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + " ...";
    }
}
