package org.publicaccord.rules.subsidies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.Words;

/** The limit on small assistance to one economic group: its ledger over three financial years. */
final class SmallAssistance {

    private static final int MOST_ENTRIES = 10_000;

    private final Rule rule;

    SmallAssistance(Rule rule) {
        this.rule = rule;
    }

    AssistanceAnswer answer(List<Assistance> received, LocalDate on, BigDecimal pounds) {
        check(received, pounds);
        CountedYears years = CountedYears.endingOn(on, rule);
        BigDecimal already =
                years.sum(received, it -> rule.list("counts").contains(it.kind().name()));
        BigDecimal with = already.add(pounds);
        BigDecimal most = rule.amount("most-pounds");
        boolean exceeds = with.compareTo(most) > 0;
        String because =
                "Since %s the enterprise and those it is one with received %s; with this it is %s, %s %s."
                        .formatted(
                                Words.day(years.from()),
                                Words.pounds(already),
                                Words.pounds(with),
                                exceeds ? "more than" : "within the limit of",
                                Words.pounds(most));
        return new AssistanceAnswer(
                years.from(),
                already,
                with,
                most,
                rule.basis(),
                because,
                refusal(exceeds, because));
    }

    private static void check(List<Assistance> received, BigDecimal pounds) {
        if (received.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("more than " + MOST_ENTRIES + " entries");
        }
        if (pounds.signum() < 0) {
            throw new IllegalArgumentException("an amount of assistance is not negative");
        }
    }

    private Optional<Refusal> refusal(boolean exceeds, String because) {
        return exceeds
                ? Optional.of(
                        rule.refuse(
                                because,
                                "Give less, give it under a scheme, or assess it as a subsidy of its"
                                        + " own."))
                : Optional.empty();
    }
}
