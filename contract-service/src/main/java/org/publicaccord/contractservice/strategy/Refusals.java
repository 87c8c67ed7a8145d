package org.publicaccord.contractservice.strategy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.decider.Refusal;

/** Why a command about a local strategy is refused, or a need cannot serve it. */
final class Refusals {

    private static final String OWN =
            "A rule of this platform: each organisation speaks for itself";
    private static final String SERVED =
            "A rule of this platform: a need serves a strategy that is on record and in effect";

    private Refusals() {}

    static Refusal notYourOrganisation() {
        return new Refusal(
                "not-your-organisation",
                "The strategy is another organisation's than the one you act for.",
                "Ask somebody of that organisation, or an operator.",
                OWN);
    }

    static Refusal adoptedAlready() {
        return new Refusal(
                "strategy-adopted-already",
                "A strategy with this id is adopted and says something else.",
                "Revise it, or adopt another under an id of its own.",
                "A rule of this platform: what is adopted once keeps its id");
    }

    static Refusal unknown() {
        return new Refusal(
                "strategy-unknown",
                "No strategy with this id is adopted.",
                "Find it in the list at /api/strategies, or adopt it first.",
                SERVED);
    }

    static Refusal over(LocalDate lastDay) {
        return new Refusal(
                "strategy-over",
                "The strategy was in effect until %s.".formatted(UkCalendar.inWords(lastDay)),
                "Name the strategy that followed it, or revise its period.",
                SERVED);
    }

    static Refusal outcomeUnknown(String id, LocalStrategy content) {
        return new Refusal(
                "strategy-outcome-unknown",
                "The strategy seeks no outcome with the id %s.".formatted(id),
                "Name those that it seeks: %s."
                        .formatted(
                                content.outcomes().stream()
                                        .map(LocalStrategy.Outcome::id)
                                        .collect(joining(", "))),
                SERVED);
    }
}
