package org.publicaccord.rules;

import java.math.BigDecimal;
import org.publicaccord.rules.Purchase.Category;

/**
 * Whether a contract may be changed that was procured before the Act of 2023: regulation 72 of SI
 * 2015/102, as far as amounts and named grounds decide. What is "not substantial" within paragraph
 * (8) is a lawyer's judgement and not assessed.
 */
final class RegulationsChange {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ModificationQuestion question;
    private final ProposedChange proposed;
    private final RulePack pack;
    private final BigDecimal threshold;
    private final Answers answers = new Answers();

    RegulationsChange(ModificationQuestion question, RulePack pack) {
        this.question = question;
        this.proposed = question.proposed();
        this.pack = pack;
        this.threshold = pack.rule(RuleCodes.THRESHOLDS).amount(thresholdName(question.purchase()));
    }

    ModificationAnswer answer() {
        Purchase purchase = question.purchase();
        if (purchase.concession() || purchase.authority() == AuthorityKind.UTILITY) {
            return answers.ask(
                    pack.rule(RuleCodes.REGULATION_72_NEW_PROCEDURE),
                    "Concessions and utilities contracts had regulations of their own, which are"
                            + " not assessed here.",
                    "Decide under the regulations of 2016 that govern the contract.");
        }
        return question.original().value().map(this::byValue).orElseGet(this::askValue);
    }

    private ModificationAnswer byValue(BigDecimal onAward) {
        BigDecimal net = ChangeSizes.sum(question.earlier()).add(proposed.valueDelta());
        BigDecimal lowest =
                pack.rule(RuleCodes.BELOW_THRESHOLD_CONTRACT)
                        .amount(thresholdName(question.purchase()));
        if (onAward.max(onAward.add(net)).compareTo(lowest) < 0) {
            return answers.free(
                    pack.rule(RuleCodes.BELOW_THRESHOLD_CONTRACT),
                    ("The contract lies below %s, the lowest threshold there was, with "
                                    + "its changes too: regulation 72 does not bind it.")
                            .formatted(Words.pounds(lowest)));
        }
        BigDecimal most =
                pack.rule(RuleCodes.REGULATION_72_SMALL_CHANGE)
                        .amount(isWorks() ? "works-percent" : "percent");
        answers.step(
                "All changes so far and this one together change the value by "
                        + Words.pounds(net)
                        + ", "
                        + Words.share(net, onAward)
                        + " of the initial value (reg 72(6)).");
        boolean small =
                net.abs().compareTo(threshold) < 0
                        && net.abs().multiply(HUNDRED).compareTo(most.multiply(onAward)) < 0;
        if (small && !proposed.materiallyChangesScope()) {
            return answers.withoutNotice(
                    pack.rule(RuleCodes.REGULATION_72_SMALL_CHANGE),
                    ("The net value of all changes is below the threshold of %s and "
                                    + "below %s of the initial value, and the officer states that the "
                                    + "nature of the contract stays.")
                            .formatted(Words.pounds(threshold), Words.percent(most)));
        }
        var sizes = ChangeSizes.of(onAward, question.earlier(), proposed);
        return proposed.ground()
                .map(ground -> onGround(sizes, ground))
                .orElseGet(() ->
                        newProcedure(
                                "The change is not small within regulation 72(5) and relies on no"
                                        + " ground of regulation 72(1)."));
    }

    private ModificationAnswer onGround(ChangeSizes sizes, Ground ground) {
        return switch (ground) {
            case PROVIDED_FOR ->
                    answers.withoutNotice(
                            pack.rule(RuleCodes.REGULATION_72_REVIEW_CLAUSE),
                            "The officer states that a clear, precise and unequivocal clause"
                                    + " provides for the change, and that the nature of the"
                                    + " contract stays.");
            case ADDITIONAL -> upToHalf(sizes, RuleCodes.REGULATION_72_ADDITIONAL);
            case UNFORESEEABLE -> upToHalf(sizes, RuleCodes.REGULATION_72_UNFORESEEN);
            case CORPORATE_RESTRUCTURING -> newContractor();
            case URGENCY, KNOWN_RISK, DEFENCE ->
                    newProcedure("The ground relied on is none of regulation 72(1).");
        };
    }

    private ModificationAnswer upToHalf(ChangeSizes sizes, String code) {
        Rule rule = pack.rule(code);
        BigDecimal most = rule.amount("percent");
        if (sizes.increaseExceeds(most)) {
            return answers.newProcess(
                    rule,
                    "The change raises the price by %s of the value of the contract, more than %s."
                            .formatted(sizes.valueShare(), Words.percent(most)),
                    "Make the change smaller, or begin a new procurement.");
        }
        return answers.withNotice(
                rule,
                ("The change raises the price by no more than %s, and the officer "
                                + "states that the other conditions of the ground are met.")
                        .formatted(Words.percent(most)),
                "Make the change, then publish the modification notice of regulation 72(3).",
                ModificationAnswer.MODIFICATION_NOTICE);
    }

    private ModificationAnswer newContractor() {
        if (proposed.materiallyChangesScope() || proposed.shiftsEconomicBalance()) {
            return newProcedure(
                    "Another contractor may take over on a restructuring only if nothing else"
                            + " changes substantially.");
        }
        return answers.withoutNotice(
                pack.rule(RuleCodes.REGULATION_72_NEW_CONTRACTOR),
                "The officer states that another body takes the contractor's place on a corporate"
                        + " restructuring, meets the selection criteria, and nothing else changes"
                        + " substantially.");
    }

    private ModificationAnswer newProcedure(String because) {
        return answers.newProcess(
                pack.rule(RuleCodes.REGULATION_72_NEW_PROCEDURE),
                because,
                "Make the change smaller, name a ground that applies, take legal advice on whether"
                        + " it is not substantial (reg 72(1)(e) and (8)), or begin a new"
                        + " procurement.");
    }

    private ModificationAnswer askValue() {
        return answers.ask(
                pack.rule(RuleCodes.REGULATION_72_SMALL_CHANGE),
                "The initial value of the contract is not recorded.",
                "Record the value of the contract on award.");
    }

    private boolean isWorks() {
        return question.purchase().category() == Category.WORKS;
    }

    private static String thresholdName(Purchase purchase) {
        if (purchase.lightTouch()) {
            return "light-touch";
        }
        if (purchase.category() == Category.WORKS) {
            return "works";
        }
        return purchase.authority() == AuthorityKind.CENTRAL ? "central" : "sub-central";
    }
}
