package org.publicaccord.rules.reforming;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.rules.Kind;
import org.publicaccord.rules.KpiDuty;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.assets.RightToBuyRules;

/**
 * Says what proposed rules would have changed, beside what the law decided. It decides nothing: it
 * takes the decision in and hands advice out. A rule that has become law is silent here. Pure.
 */
public final class Advisory {

    /** The regime of packs of proposals, for {@code RulePacks.inForce}. */
    public static final String REGIME = "E3M-REFORM";

    /** Where no proposal is known: there is no advice. */
    public static final Advisory NONE = new Advisory(Optional.empty(), Optional.empty());

    private final Optional<RulePack> reform;
    private final Optional<RightToBuyRules> rightToBuy;

    private Advisory(Optional<RulePack> reform, Optional<RightToBuyRules> rightToBuy) {
        this.reform = reform;
        this.rightToBuy = rightToBuy;
    }

    /** By the proposals that an installation knows on a day; without any there is no advice. */
    public static Advisory of(RulePacks packs, LocalDate on) {
        return new Advisory(
                packs.inForce(REGIME, on),
                packs.inForce(RightToBuyRules.REGIME, on).map(RightToBuyRules::new));
    }

    /** What the proposals say of a question that is answered; at most one advice a proposal. */
    public List<Advice> beside(Answered answered) {
        return switch (answered) {
            case Answered.Participation it ->
                    proposed("purpose-based-exclusion", rule -> participation(rule, it));
            case Answered.TaxDisclosure it ->
                    proposed("mandatory-tax-disclosure", rule -> taxDisclosure(rule, it));
            case Answered.Indicators it ->
                    proposed("light-touch-kpi-publication", rule -> indicators(rule, it));
            case Answered.ListedDisposal it -> disposal(it);
        };
    }

    private List<Advice> proposed(String code, Function<Rule, Advice> advice) {
        return reform
                .map(pack -> pack.rule(code))
                .filter(rule -> rule.kind() == Kind.PROPOSED)
                .map(advice)
                .stream()
                .toList();
    }

    private static Advice participation(Rule rule, Answered.Participation answered) {
        List<String> lacks = new ArrayList<>();
        if (!answered.purposeInConstitution()) {
            lacks.add("no public benefit purpose stands in its constitution");
        }
        if (rule.list("profit-use").contains(answered.profitUse().name())) {
            lacks.add("its profit may be distributed without limit");
        }
        if (!answered.fairPay()) {
            lacks.add("it does not pay the real living wage");
        }
        if (!answered.taxPublished()) {
            lacks.add("it did not publish the tax that it paid in the United Kingdom");
        }
        boolean changes = !lacks.isEmpty() && !answered.excluded();
        return new Advice(
                rule.basis(),
                changes,
                lacks.isEmpty()
                        ? "The supplier could not have been excluded for its purpose."
                        : "The supplier could have been excluded%s: %s."
                                .formatted(
                                        answered.excluded() ? " for this too" : "",
                                        String.join("; ", lacks)));
    }

    private static Advice taxDisclosure(Rule rule, Answered.TaxDisclosure answered) {
        boolean changes = !answered.asked();
        return new Advice(
                rule.basis(),
                changes,
                changes
                        ? "Every bidder would have had to publish the tax that it paid in the United Kingdom; %d did not."
                                .formatted(answered.withoutIt())
                        : "The procurement asks bidders already to publish the tax that they paid"
                                + " in the United Kingdom.");
    }

    private static Advice indicators(Rule rule, Answered.Indicators answered) {
        BigDecimal above = rule.amount("above-pounds");
        boolean reached =
                answered.purchase().lightTouch()
                        && answered.purchase().poundsInclVat().compareTo(above) > 0;
        boolean changes =
                reached
                        && switch (answered.duty()) {
                            case KpiDuty.Exempt _ -> true;
                            case KpiDuty.Required _ -> false;
                        };
        return new Advice(
                rule.basis(),
                changes,
                changes
                        ? "At least %d key performance indicators would have been set and published, as for other contracts above %s."
                                .formatted(rule.wholeAmount("at-least"), Words.pounds(above))
                        : "Nothing more would have been published on key performance indicators.");
    }

    private List<Advice> disposal(Answered.ListedDisposal answered) {
        return rightToBuy.filter(it -> !it.isInForce()).map(it -> disposal(it, answered)).stream()
                .toList();
    }

    private static Advice disposal(RightToBuyRules rules, Answered.ListedDisposal answered) {
        LocalDate lastDay = rules.moratoriumLastDay(answered.noticeOn());
        boolean held = !answered.on().isAfter(lastDay);
        return new Advice(
                rules.moratorium(),
                held && answered.refusal().isEmpty(),
                held
                        ? "The community would have had the first refusal until %s."
                                .formatted(Words.day(lastDay))
                        : "The moratorium would have ended on %s.".formatted(Words.day(lastDay)));
    }
}
