package org.publicaccord.rules.assets;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Period.MonthsAfter;
import org.publicaccord.rules.Period.MonthsBeginningWith;
import org.publicaccord.rules.Period.WorkingDaysBeginningWith;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.WorkingDays;

/**
 * Asset transfer requests in Scotland: Community Empowerment (Scotland) Act 2015, Part 5. Pure;
 * days are those of Europe/London.
 */
public final class AssetTransferRules {

    /** The regime of its packs, for {@code RulePacks.inForce}. */
    public static final String REGIME = "SCOT-CEA";

    private final RulePack pack;

    /**
     * @throws IllegalArgumentException if the pack is of another regime
     */
    public AssetTransferRules(RulePack pack) {
        this.pack = pack.of(REGIME);
    }

    public RulePack pack() {
        return pack;
    }

    /** The last day for the decision notice: six months after the validation date. */
    public LocalDate decisionDue(LocalDate validatedOn) {
        int months = pack.rule("asset-transfer-decision").wholeAmount("months");
        return new MonthsAfter(months).lastDay(validatedOn);
    }

    /**
     * Why the period for the decision may not be extended; empty if it may.
     *
     * @param due its last day as it stands
     * @param agreedOn the day on which the community body agreed
     * @param newDue its last day as agreed
     */
    public Optional<Refusal> extension(LocalDate due, LocalDate agreedOn, LocalDate newDue) {
        Rule rule = pack.rule("asset-transfer-extension");
        if (agreedOn.isAfter(due)) {
            return Optional.of(
                    rule.refuse(
                            "The period for the decision ended on %s, before a longer one was agreed."
                                    .formatted(Words.day(due)),
                            "Decide at once; the community body may ask for review or appeal."));
        }
        return newDue.isAfter(due)
                ? Optional.empty()
                : Optional.of(
                        rule.refuse(
                                "The period that was agreed ends on %s, no later than the one that runs."
                                        .formatted(Words.day(newDue)),
                                "Agree on a later day."));
    }

    /**
     * By what right an authority may decline a request because one for the same land and of the
     * same kind was refused; empty if it has to consider the request (s.93).
     *
     * @param refusedRequestMadeOn the validation date of the request that was refused
     * @param madeOn the validation date of the new request
     */
    public Optional<Refusal> repeatBar(LocalDate refusedRequestMadeOn, LocalDate madeOn) {
        Rule rule = pack.rule("asset-transfer-repeat");
        LocalDate barred =
                new MonthsBeginningWith(rule.wholeAmount("months")).lastDay(refusedRequestMadeOn);
        return madeOn.isAfter(barred)
                ? Optional.empty()
                : Optional.of(
                        rule.refuse(
                                "A request like this one was made on %s and refused."
                                        .formatted(Words.day(refusedRequestMadeOn)),
                                "Ask again after %s, or ask for something different."
                                        .formatted(Words.day(barred))));
    }

    /**
     * What the community body may do.
     *
     * @param from the day of the decision notice, or the last day of the period that passed without
     *     one
     */
    public Redress redress(RelevantAuthority authority, LocalDate from, WorkingDays workingDays) {
        return switch (authority) {
            case LOCAL_AUTHORITY, SCOTTISH_MINISTERS ->
                    redress(Redress.Kind.REVIEW, "asset-transfer-review", from, workingDays);
            case OTHER -> redress(Redress.Kind.APPEAL, "asset-transfer-appeal", from, workingDays);
        };
    }

    private Redress redress(
            Redress.Kind kind, String code, LocalDate from, WorkingDays workingDays) {
        Rule rule = pack.rule(code);
        int days = rule.wholeAmount("working-days");
        return new Redress(
                kind, new WorkingDaysBeginningWith(days).lastDay(from, workingDays), rule.basis());
    }
}
