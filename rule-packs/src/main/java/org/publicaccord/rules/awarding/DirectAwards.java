package org.publicaccord.rules.awarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Period.MonthsBeginningWith;
import org.publicaccord.rules.ProcurementActRules;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.awarding.DirectAwardAnswer.Standstill;

/**
 * Direct award under the Procurement Act 2023: ss.41-44, 50-51 and Schedule 5. Pure. Whether the
 * conditions of a ground are met is the officer's statement.
 */
public final class DirectAwards {

    private static final String BELOW_THRESHOLD = "direct-award-below-threshold";
    private static final String CONFLICTS = "direct-award-conflicts-assessment";
    private static final String EXCLUDED = "direct-award-excluded-supplier";
    private static final String EXCLUDABLE = "direct-award-excludable-supplier";
    private static final String GROUND = "direct-award-ground";

    private final RulePack pack;

    /**
     * @throws IllegalArgumentException if the pack is none of the Act of 2023
     */
    public DirectAwards(RulePack pack) {
        this.pack = pack.of(Regime.PA23.name());
    }

    /** All grounds, as people choose them. */
    public List<GroundInWords> grounds() {
        return Arrays.stream(DirectAwardGround.values()).map(this::inWords).toList();
    }

    /** What the award needs, and what stands in its way. */
    public DirectAwardAnswer decide(DirectAwardQuestion question) {
        if (new ProcurementActRules(pack).isBelowThreshold(question.purchase())) {
            return new DirectAwardAnswer(
                    pack.rule(BELOW_THRESHOLD).basis(),
                    List.of(),
                    Standstill.NONE,
                    List.of(),
                    List.of());
        }
        return question.ground()
                .map(ground -> onGround(question, ground))
                .orElseGet(() -> withoutGround(question));
    }

    private GroundInWords inWords(DirectAwardGround ground) {
        Rule rule = pack.rule(ground.rule());
        return new GroundInWords(ground, rule.title(), rule.list("conditions"), rule.basis());
    }

    private DirectAwardAnswer withoutGround(DirectAwardQuestion question) {
        Rule rule = pack.rule(GROUND);
        return new DirectAwardAnswer(
                rule.basis(),
                rule.list("notices"),
                standstill(question, rule),
                List.of(),
                List.of(
                        rule.refuse(
                                "No ground is named on which a public contract may be awarded"
                                        + " directly.",
                                "Name a ground of Schedule 5, s.42 or s.43, or compete the"
                                        + " contract.")));
    }

    private DirectAwardAnswer onGround(DirectAwardQuestion question, DirectAwardGround ground) {
        Rule rule = pack.rule(ground.rule());
        List<Refusal> obstacles = new ArrayList<>();
        ofGround(question, ground, rule).ifPresent(obstacles::add);
        if (ground == DirectAwardGround.REPEAT) {
            ofOriginal(question, rule).ifPresent(obstacles::add);
        }
        ofSupplier(question, ground).ifPresent(obstacles::add);
        if (!question.conflictsAssessed()) {
            obstacles.add(
                    pack.rule(CONFLICTS)
                            .refuse(
                                    "No conflicts assessment is on record.",
                                    "Complete it before the transparency notice."));
        }
        return new DirectAwardAnswer(
                rule.basis(),
                rule.list("notices"),
                standstill(question, rule),
                rule.list("conditions"),
                obstacles);
    }

    private static Optional<Refusal> ofGround(
            DirectAwardQuestion question, DirectAwardGround ground, Rule rule) {
        if (ground == DirectAwardGround.USER_CHOICE && !question.purchase().lightTouch()) {
            return Optional.of(
                    rule.refuse(
                            "Users choose among suppliers of light touch services alone.",
                            "Name another ground, or compete the contract."));
        }
        return question.conditionsStated()
                ? Optional.empty()
                : Optional.of(
                        rule.refuse(
                                "It is not stated that the conditions of the ground are met.",
                                "State that: " + String.join(" ", rule.list("conditions"))));
    }

    private static Optional<Refusal> ofOriginal(DirectAwardQuestion question, Rule rule) {
        if (question.originalAwardedOn().isEmpty()) {
            return Optional.of(
                    rule.refuse(
                            "The day on which the original contract was awarded is not recorded.",
                            "Record it."));
        }
        LocalDate last =
                new MonthsBeginningWith(rule.wholeAmount("months"))
                        .lastDay(question.originalAwardedOn().get());
        return question.awardOn().isAfter(last)
                ? Optional.of(
                        rule.refuse(
                                "The original contract could be repeated until %s."
                                        .formatted(Words.day(last)),
                                "Name another ground, or compete the contract."))
                : Optional.empty();
    }

    private Optional<Refusal> ofSupplier(DirectAwardQuestion question, DirectAwardGround ground) {
        return switch (question.standing()) {
            case CLEAR -> Optional.empty();
            case EXCLUDABLE ->
                    question.excludableConsidered()
                            ? Optional.empty()
                            : Optional.of(
                                    pack.rule(EXCLUDABLE)
                                            .refuse(
                                                    "The supplier is excludable, and it is not"
                                                            + " on record that this was considered.",
                                                    "Consider it and record why to award all the"
                                                            + " same, or choose another supplier."));
            case EXCLUDED -> ofExcluded(question, ground);
        };
    }

    /** The public interest overrides an exclusion under s.41; s.43 knows no such exception. */
    private Optional<Refusal> ofExcluded(DirectAwardQuestion question, DirectAwardGround ground) {
        boolean exception = ground != DirectAwardGround.NO_SUITABLE_TENDER;
        return exception && question.overridingPublicInterest()
                ? Optional.empty()
                : Optional.of(
                        pack.rule(EXCLUDED)
                                .refuse(
                                        "The supplier is an excluded supplier.",
                                        exception
                                                ? "Choose another supplier, or record an overriding"
                                                        + " public interest."
                                                : "Choose another supplier."));
    }

    private static Standstill standstill(DirectAwardQuestion question, Rule rule) {
        if (!rule.list("notices").contains("UK6")) {
            return Standstill.NONE;
        }
        boolean mandatory =
                rule.list("standstill").contains("mandatory") && !question.purchase().lightTouch();
        return mandatory ? Standstill.MANDATORY : Standstill.VOLUNTARY;
    }
}
