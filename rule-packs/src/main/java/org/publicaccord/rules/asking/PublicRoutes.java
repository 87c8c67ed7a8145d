package org.publicaccord.rules.asking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.Words;
import org.publicaccord.rules.exiting.StaffTransferRules;

/** What public bodies do themselves, or together, and how partners work together. */
final class PublicRoutes {

    private PublicRoutes() {}

    static RouteAnswer inHouse(
            RulePack act, Optional<RulePack> tupe, RouteFacts.InHouse facts, RouteSteps steps) {
        if (facts.staffTransfer()) {
            steps.toDo("Inform and consult about the transfer of staff (TUPE).");
            tupe.map(StaffTransferRules::new).ifPresent(it -> steps.deadline(liability(it)));
        }
        if (!facts.controlled()) {
            return steps.step("What an authority does with its own people is no contract.")
                    .yes(act.rule("in-house-provision").basis());
        }
        Rule rule = act.rule("in-house-controlled");
        BigDecimal above = rule.amount("above-percent");
        List<Refusal> obstacles = new ArrayList<>();
        if (facts.forAuthorityPercent().compareTo(above) <= 0) {
            obstacles.add(
                    rule.refuse(
                            "%s of the company's activities are for the authority, not more than %s."
                                    .formatted(
                                            Words.percent(facts.forAuthorityPercent()),
                                            Words.percent(above)),
                            "Compete the contract, or let the company do more for the authority."));
        }
        if (facts.privateShare()) {
            obstacles.add(
                    rule.refuse(
                            "A private person holds a share of the company.",
                            "Compete the contract, or take the share over."));
        }
        return obstacles.isEmpty()
                ? steps.step("The company is controlled as the authority's own departments are.")
                        .yes(rule.basis())
                : steps.no(obstacles);
    }

    private static String liability(StaffTransferRules rules) {
        return "Employee liability information: at least %s before the transfer (%s)."
                .formatted(Words.days(rules.daysBefore()), rules.basis().legalBasis());
    }

    static RouteAnswer cooperation(RulePack act, RouteFacts.Cooperation facts, RouteSteps steps) {
        Rule rule = act.rule("cooperation");
        List<Refusal> obstacles = new ArrayList<>();
        if (!facts.authoritiesAlone()) {
            obstacles.add(
                    rule.refuse(
                            "A party is no contracting authority.",
                            "Cooperate with authorities alone, or procure from the others."));
        }
        if (!facts.commonObjectives() || !facts.publicInterestAlone()) {
            obstacles.add(
                    rule.refuse(
                            "It does not serve common objectives solely in the public interest.",
                            "Agree on objectives in common, and pay for no more than they cost."));
        }
        BigDecimal most = rule.amount("most-other-percent");
        if (facts.otherActivitiesPercent().compareTo(most) > 0) {
            obstacles.add(
                    rule.refuse(
                            "%s of its activities serve no public function of the parties, more than %s."
                                    .formatted(
                                            Words.percent(facts.otherActivitiesPercent()),
                                            Words.percent(most)),
                            "Do less for others, or procure it."));
        }
        return obstacles.isEmpty()
                ? steps.step("Authorities cooperate on their public functions.").yes(rule.basis())
                : steps.no(obstacles);
    }

    static RouteAnswer workingAgreement(
            RulePack platform, RouteFacts.WorkingAgreement facts, RouteSteps steps) {
        Rule rule = platform.rule("working-agreement-host");
        steps.step(
                "A working agreement is never a way round procurement: it stands under "
                        + facts.host().words()
                        + ".");
        boolean needsNothing = rule.list("without-money").contains(facts.host().name());
        return needsNothing || facts.inPlace()
                ? steps.toDo("Keep statutory duties with what it stands under.").yes(rule.basis())
                : steps.notYet(
                        rule.basis(),
                        "What it stands under is not in place.",
                        "Award or agree that first, and name it.");
    }
}
