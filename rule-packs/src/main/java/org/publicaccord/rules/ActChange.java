package org.publicaccord.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.Purchase.Category;

/** A change of a contract under the Procurement Act 2023: ss.74-77 and Schedule 8. */
final class ActChange {

    private final ModificationQuestion question;
    private final ProposedChange proposed;
    private final RulePack pack;
    private final ProcurementActRules rules;
    private final ChangeSizes sizes;
    private final Answers answers = new Answers();

    ActChange(ModificationQuestion question, RulePack pack) {
        this.question = question;
        this.proposed = question.proposed();
        this.pack = pack;
        // No day is counted here, so no calendar is asked.
        this.rules = new ProcurementActRules(pack, _ -> _ -> true);
        this.sizes = ChangeSizes.of(proposed, question.earlier());
    }

    ModificationAnswer answer() {
        if (question.purchase().lightTouch()) {
            return answers.free(
                    pack.rule(RuleCodes.LIGHT_TOUCH_MODIFICATION),
                    "The contract is for light touch services and may be freely modified; no"
                            + " contract change notice is owed.");
        }
        return question.original()
                .value()
                .map(this::byValue)
                .orElseGet(() ->
                        answers.ask(
                                pack.rule(RuleCodes.CONTRACT_CHANGE_NOTICE),
                                "The value of the contract on award is not recorded.",
                                "Record the estimated value on award, VAT included."));
    }

    private ModificationAnswer byValue(BigDecimal original) {
        BigDecimal threshold = rules.threshold(question.purchase());
        BigDecimal after =
                ChangeSizes.sum(question.earlier()).add(original).add(proposed.valueDelta());
        if (after.signum() < 0) {
            return answers.ask(
                    pack.rule(RuleCodes.CONTRACT_CHANGE_NOTICE),
                    "The changes take more from the value of the contract than it has.",
                    "Check the value on award and what the changes take from it.");
        }
        if (!hasReached(threshold, original)) {
            if (after.compareTo(threshold) < 0) {
                return answers.free(
                        pack.rule(RuleCodes.BELOW_THRESHOLD_CONTRACT),
                        "The contract stays below the threshold of %s: changed, it is worth %s."
                                .formatted(Words.pounds(threshold), Words.pounds(after)));
            }
            answers.step(
                    "The change makes the contract, now below the threshold, worth %s. That reaches the threshold of %s, so it is a convertible contract (s.74) and the rules for public contracts apply to the change."
                            .formatted(Words.pounds(after), Words.pounds(threshold)));
        } else {
            answers.step(
                    "The contract is a public contract: its value of %s reaches the threshold of %s."
                            .formatted(Words.pounds(original), Words.pounds(threshold)));
        }
        return byTerm(original, threshold);
    }

    /** Whether the contract is a public contract already, from award or by an earlier change. */
    private boolean hasReached(BigDecimal threshold, BigDecimal original) {
        BigDecimal value = original;
        boolean reached = value.compareTo(threshold) >= 0;
        for (EarlierChange change : question.earlier()) {
            value = value.add(change.valueDelta());
            reached = reached || value.compareTo(threshold) >= 0;
        }
        return reached;
    }

    private ModificationAnswer byTerm(BigDecimal original, BigDecimal threshold) {
        Optional<Integer> termDays = question.original().termDays();
        if (sizes.changesTerm() && termDays.isEmpty()) {
            return answers.ask(
                    pack.rule(RuleCodes.SUBSTANTIAL_MODIFICATION),
                    "The change touches the term, and the maximum term on award is not recorded.",
                    "Record the maximum term that was provided for on award, in days.");
        }
        return permitted(new Contract(original, termDays.orElse(1), threshold));
    }

    private ModificationAnswer permitted(Contract contract) {
        if (!question.earlier().isEmpty()) {
            answers.step(aggregation());
        }
        if (proposed.ground().equals(Optional.of(Ground.CORPORATE_RESTRUCTURING))) {
            return onGround(contract, Ground.CORPORATE_RESTRUCTURING);
        }
        List<String> substantial = substantial(contract);
        if (substantial.isEmpty()) {
            answers.step(
                    "The change is not substantial (s.74(3)): the term changes by no more than 10 per cent of the maximum term, and the officer states that neither the scope nor, in favour of the supplier, the economic balance changes materially.");
            return notice(contract, RuleCodes.SUBSTANTIAL_MODIFICATION);
        }
        answers.step(
                "The change is substantial (s.74(3)): " + String.join("; ", substantial) + ".");
        if (isBelowThresholdModification(contract)) {
            answers.step("It is a below-threshold modification (s.74(4)).");
            return notice(contract, RuleCodes.BELOW_THRESHOLD_MODIFICATION);
        }
        return proposed.ground()
                .map(ground -> onGround(contract, ground))
                .orElseGet(() ->
                        answers.newProcess(
                                pack.rule(RuleCodes.SUBSTANTIAL_MODIFICATION),
                                "The change is substantial, no below-threshold modification, and relies on no ground of Schedule 8.",
                                "Make it smaller, name a ground of Schedule 8 that applies, or begin a new procurement."));
    }

    private String aggregation() {
        return "Together with the earlier changes that could reasonably have been made together with it (s.74(7)-(8), s.75(4)-(5)), the change is one of %s and %d days."
                .formatted(Words.pounds(sizes.valueTogether()), sizes.termTogether());
    }

    /** Why the change is substantial; empty if it is not. */
    private List<String> substantial(Contract contract) {
        List<String> reasons = new ArrayList<>();
        BigDecimal limit = pack.rule(RuleCodes.SUBSTANTIAL_MODIFICATION).amount("term-percent");
        if (sizes.termExceeds(limit, contract.termDays())) {
            reasons.add(
                    "the term changes by %s of the maximum term on award, more than %s"
                            .formatted(termShare(contract), Words.percent(limit)));
        }
        if (proposed.materiallyChangesScope()) {
            reasons.add("it materially changes the scope");
        }
        if (proposed.shiftsEconomicBalance()) {
            reasons.add("it materially shifts the economic balance in favour of the supplier");
        }
        return reasons;
    }

    private boolean isBelowThresholdModification(Contract contract) {
        BigDecimal percent = percentOfValue(pack.rule(RuleCodes.BELOW_THRESHOLD_MODIFICATION));
        BigDecimal aggregated = ChangeSizes.sum(question.earlier()).add(proposed.valueDelta());
        return !proposed.materiallyChangesScope()
                && !sizes.valueExceeds(percent, contract.value())
                && aggregated.compareTo(contract.threshold()) < 0;
    }

    private ModificationAnswer onGround(Contract contract, Ground ground) {
        Rule rule = pack.rule(RuleCodes.PERMITTED_MODIFICATION);
        BigDecimal most = rule.amount("percent");
        if (hasLimit(ground) && sizes.increaseExceeds(most, contract.value())) {
            return answers.newProcess(
                    rule,
                    "The change relies on %s, and raises the value by %s, more than %s."
                            .formatted(words(ground), valueShare(contract), Words.percent(most)),
                    "Make it smaller or begin a new procurement.");
        }
        answers.step(
                "The change is a permitted modification, on %s. The officer states that the conditions of that paragraph are met."
                        .formatted(words(ground)));
        return notice(contract, RuleCodes.PERMITTED_MODIFICATION);
    }

    /** A utility's contract knows no limit on what could not be foreseen or is added. */
    private boolean hasLimit(Ground ground) {
        boolean utility = question.purchase().authority() == AuthorityKind.UTILITY;
        return switch (ground) {
            case UNFORESEEABLE, KNOWN_RISK, ADDITIONAL -> !utility;
            case PROVIDED_FOR, URGENCY, CORPORATE_RESTRUCTURING, DEFENCE -> false;
        };
    }

    private ModificationAnswer notice(Contract contract, String permittedBy) {
        Rule rule = pack.rule(RuleCodes.CONTRACT_CHANGE_NOTICE);
        return noticeNeeded(contract, rule)
                .map(because ->
                        answers.withNotice(
                                rule,
                                because,
                                "Publish the contract change notice (UK10), then make the change.",
                                ModificationAnswer.UK10))
                .orElseGet(() ->
                        answers.withoutNotice(
                                pack.rule(permittedBy),
                                "The change is allowed and stays within the limits up to which no contract change notice is owed (s.75(2)): %s of the value and %s of the term."
                                        .formatted(valueShare(contract), termShare(contract))));
    }

    private Optional<String> noticeNeeded(Contract contract, Rule rule) {
        if (proposed.ground().equals(Optional.of(Ground.CORPORATE_RESTRUCTURING))) {
            return Optional.of(
                    "A contract change notice is owed before any change on a corporate restructuring, whatever its size.");
        }
        BigDecimal mostValue = percentOfValue(rule);
        if (sizes.valueExceeds(mostValue, contract.value())) {
            return Optional.of(
                    "The value changes by %s, more than %s, so a contract change notice is owed before the change."
                            .formatted(valueShare(contract), Words.percent(mostValue)));
        }
        BigDecimal mostTerm = rule.amount("term-percent");
        if (sizes.termExceeds(mostTerm, contract.termDays())) {
            return Optional.of(
                    "The term changes by %s, more than %s, so a contract change notice is owed before the change."
                            .formatted(termShare(contract), Words.percent(mostTerm)));
        }
        return Optional.empty();
    }

    private BigDecimal percentOfValue(Rule rule) {
        return rule.amount(
                question.purchase().category() == Category.WORKS ? "works-percent" : "percent");
    }

    private String valueShare(Contract contract) {
        return Words.percentOf(sizes.decidingValue(), contract.value());
    }

    private String termShare(Contract contract) {
        return sizes.changesTerm()
                ? Words.percentOf(
                        BigDecimal.valueOf(sizes.decidingTerm()),
                        BigDecimal.valueOf(contract.termDays()))
                : "0%";
    }

    private static String words(Ground ground) {
        return switch (ground) {
            case PROVIDED_FOR -> "what the contract provides for (Schedule 8, para 1)";
            case URGENCY -> "urgency or the protection of life (Schedule 8, para 2-3)";
            case UNFORESEEABLE -> "unforeseeable circumstances (Schedule 8, para 4)";
            case KNOWN_RISK -> "a known risk that came about (Schedule 8, para 5-7)";
            case ADDITIONAL -> "additional goods, services or works (Schedule 8, para 8)";
            case CORPORATE_RESTRUCTURING -> "a corporate restructuring (Schedule 8, para 9)";
            case DEFENCE -> "defence authority contracts (Schedule 8, para 10)";
        };
    }

    private record Contract(BigDecimal value, int termDays, BigDecimal threshold) {}
}
