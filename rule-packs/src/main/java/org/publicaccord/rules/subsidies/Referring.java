package org.publicaccord.rules.subsidies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.WorkingDays;
import org.publicaccord.rules.subsidies.Referral.Duty;

/**
 * Referral to the Competition and Markets Authority. At exactly the amount of a mandatory referral
 * the cautious reading is taken: it is referred.
 */
final class Referring {

    private final RulePack pack;
    private final Rule mandatory;
    private final Rule voluntary;

    Referring(RulePack pack) {
        this.pack = pack;
        this.mandatory = pack.rule(SubsidyCodes.MANDATORY_REFERRAL);
        this.voluntary = pack.rule(SubsidyCodes.VOLUNTARY_REFERRAL);
    }

    Referral referral(ReferralQuestion question) {
        return switch (question.form()) {
            case NOT_SUBSIDY, MINIMAL, PUBLIC_ECONOMIC_INTEREST, UNDER_SCHEME ->
                    new Referral(
                            Duty.NONE,
                            "It " + question.form().words() + ", which is not referred.",
                            mandatory.basis());
            case STANDALONE, SCHEME -> byAmount(question);
        };
    }

    private Referral byAmount(ReferralQuestion question) {
        BigDecimal from =
                mandatory.amount(
                        question.sensitiveSector() ? "sensitive-from-pounds" : "from-pounds");
        BigDecimal counted = counted(question);
        if (counted.compareTo(from) >= 0) {
            return new Referral(
                    Duty.MANDATORY,
                    "It comes to %s, and from %s on a referral is mandatory%s."
                            .formatted(
                                    inWords(question, counted), Words.pounds(from), in(question)),
                    mandatory.basis());
        }
        BigDecimal above = voluntary.amount("above-pounds");
        boolean ofInterest = counted.compareTo(above) > 0;
        return new Referral(
                ofInterest ? Duty.VOLUNTARY : Duty.NONE,
                "It comes to %s, %s %s, above which a referral is voluntary."
                        .formatted(
                                inWords(question, counted),
                                ofInterest ? "more than" : "not more than",
                                Words.pounds(above)),
                voluntary.basis());
    }

    /** The amount, with related subsidies if it is not too small to count together. */
    private BigDecimal counted(ReferralQuestion question) {
        BigDecimal floor = mandatory.amount("cumulated-award-from-pounds");
        if (question.pounds().compareTo(floor) < 0) {
            return question.pounds();
        }
        CountedYears years = CountedYears.endingOn(question.givenOn(), mandatory);
        return question.pounds().add(years.sum(question.related(), _ -> true));
    }

    private static String inWords(ReferralQuestion question, BigDecimal counted) {
        String sum = Words.pounds(counted);
        return counted.compareTo(question.pounds()) > 0 ? sum + " with related subsidies" : sum;
    }

    private static String in(ReferralQuestion question) {
        return question.sensitiveSector() ? " in a sensitive sector" : "";
    }

    Optional<Refusal> standsInTheWay(Referred referred, LocalDate on, WorkingDays workingDays) {
        var rules = new SubsidyRules(pack);
        return switch (referred) {
            case Referred.NotYet _ -> Optional.of(notReferred());
            case Referred.Accepted(var acceptedOn) ->
                    until(
                            rules.reportLastDay(acceptedOn, workingDays),
                            on,
                            pack.rule(SubsidyCodes.REPORT),
                            "The report on the subsidy may still be published until %s.");
            case Referred.Reported(var publishedOn) ->
                    until(
                            rules.coolingOffLastDay(publishedOn, workingDays),
                            on,
                            pack.rule(SubsidyCodes.COOLING_OFF),
                            "The cooling off period after the report lasts until %s.");
        };
    }

    private Refusal notReferred() {
        return mandatory.refuse(
                "The subsidy has to be referred to the Competition and Markets Authority, and no"
                        + " complete request is on record.",
                "Refer it, and record the notice that the request complies.");
    }

    private static Optional<Refusal> until(
            LocalDate lastDay, LocalDate on, Rule rule, String because) {
        return on.isAfter(lastDay)
                ? Optional.empty()
                : Optional.of(
                        rule.refuse(
                                because.formatted(Words.day(lastDay)),
                                "Give it on the day after, at the earliest."));
    }
}
