package org.publicaccord.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.Purchase.Category;

/** Whether a contract under the Procurement Act 2023 may be changed: ss.74-75 and Schedule 8. */
final class ActChange {

    private final ModificationQuestion question;
    private final ProposedChange proposed;
    private final RulePack pack;
    private final BigDecimal threshold;
    private final Answers answers = new Answers();

    ActChange(ModificationQuestion question, RulePack pack) {
        this.question = question;
        this.proposed = question.proposed();
        this.pack = pack;
        this.threshold = new ProcurementActRules(pack).threshold(question.purchase());
    }

    ModificationAnswer answer() {
        if (question.purchase().lightTouch()) {
            return answers.free(
                    pack.rule(RuleCodes.LIGHT_TOUCH_MODIFICATION),
                    "The contract is for light touch services and may be freely modified; no"
                            + " contract change notice is owed.");
        }
        return question.original().value().map(this::byValue).orElseGet(this::askValue);
    }

    private ModificationAnswer byValue(BigDecimal onAward) {
        BigDecimal before = onAward.add(ChangeSizes.sum(question.earlier()));
        BigDecimal after = before.add(proposed.valueDelta());
        if (after.signum() < 0) {
            return answers.ask(
                    pack.rule(RuleCodes.CONTRACT_CHANGE_NOTICE),
                    "The changes take more from the value of the contract than it has.",
                    "Check the value on award and what each change takes from it.");
        }
        boolean isPublic = hasReachedThreshold(onAward);
        if (!isPublic && after.compareTo(threshold) < 0) {
            return answers.free(
                    pack.rule(RuleCodes.BELOW_THRESHOLD_CONTRACT),
                    "The contract stays below the threshold of %s: changed, it is worth %s."
                            .formatted(Words.pounds(threshold), Words.pounds(after)));
        }
        answers.step(isPublic ? publicContract(onAward) : convertibleContract(after));
        return byTerm(onAward);
    }

    /** Whether it is a public contract already, from award or by an earlier change. */
    private boolean hasReachedThreshold(BigDecimal onAward) {
        BigDecimal value = onAward;
        boolean reached = value.compareTo(threshold) >= 0;
        for (EarlierChange change : question.earlier()) {
            value = value.add(change.valueDelta());
            reached = reached || value.compareTo(threshold) >= 0;
        }
        return reached;
    }

    private ModificationAnswer byTerm(BigDecimal onAward) {
        var sizes = ChangeSizes.of(onAward, question.earlier(), proposed);
        Optional<Integer> termDays = question.original().termDays();
        if (sizes.changesTerm() && termDays.isEmpty()) {
            return answers.ask(
                    pack.rule(RuleCodes.SUBSTANTIAL_MODIFICATION),
                    "The change touches the term, and the maximum term on award is not recorded.",
                    "Record the maximum term that was provided for on award, in days.");
        }
        if (sizes.isJoined()) {
            answers.step(
                    "Made together with the earlier changes that it could reasonably have been"
                            + " made together with, it is one change of "
                            + sizes.joinedInWords()
                            + " (s.74(7)-(8), s.75(4)-(5)).");
        }
        // A term of any length will do for a change that leaves it alone.
        return permitted(new Change(sizes, termDays.orElse(1)));
    }

    private ModificationAnswer permitted(Change change) {
        if (proposed.ground().filter(Ground.CORPORATE_RESTRUCTURING::equals).isPresent()) {
            return onGround(change, Ground.CORPORATE_RESTRUCTURING);
        }
        List<String> substantial = substantial(change);
        if (substantial.isEmpty()) {
            answers.step(
                    ("It is not substantial (s.74(3)): the term changes by %s of the maximum term"
                                    + " on award, and the officer states that neither the scope"
                                    + " nor, in favour of the supplier, the economic balance"
                                    + " changes materially.")
                            .formatted(change.termShare()));
            return withOrWithoutNotice(change, RuleCodes.SUBSTANTIAL_MODIFICATION);
        }
        answers.step("It is substantial (s.74(3)): " + String.join("; ", substantial) + ".");
        if (isBelowThresholdModification(change)) {
            answers.step("It is a below-threshold modification (s.74(4)).");
            return withOrWithoutNotice(change, RuleCodes.BELOW_THRESHOLD_MODIFICATION);
        }
        return proposed.ground()
                .map(ground -> onGround(change, ground))
                .orElseGet(() -> noGround(substantial));
    }

    /** Why the change is substantial; empty if it is not. */
    private List<String> substantial(Change change) {
        List<String> reasons = new ArrayList<>();
        BigDecimal most = pack.rule(RuleCodes.SUBSTANTIAL_MODIFICATION).amount("term-percent");
        if (change.sizes().termExceeds(most, change.termDays())) {
            reasons.add(
                    "the term changes by %s of the maximum term on award, more than %s"
                            .formatted(change.termShare(), Words.percent(most)));
        }
        if (proposed.materiallyChangesScope()) {
            reasons.add("the scope changes materially");
        }
        if (proposed.shiftsEconomicBalance()) {
            reasons.add("the economic balance shifts materially in favour of the supplier");
        }
        return reasons;
    }

    private boolean isBelowThresholdModification(Change change) {
        BigDecimal most = valueLimit(pack.rule(RuleCodes.BELOW_THRESHOLD_MODIFICATION));
        BigDecimal aggregated = ChangeSizes.sum(question.earlier()).add(proposed.valueDelta());
        return !proposed.materiallyChangesScope()
                && !change.sizes().valueExceeds(most)
                && aggregated.compareTo(threshold) < 0;
    }

    private ModificationAnswer onGround(Change change, Ground ground) {
        Rule rule = pack.rule(RuleCodes.PERMITTED_MODIFICATION);
        BigDecimal most = rule.amount("percent");
        if (isLimited(ground) && change.sizes().increaseExceeds(most)) {
            return answers.newProcess(
                    rule,
                    "The change relies on %s and raises the value by %s, more than %s."
                            .formatted(words(ground), change.valueShare(), Words.percent(most)),
                    "Make the change smaller, or begin a new procurement.");
        }
        answers.step(
                "It is a permitted modification, by "
                        + words(ground)
                        + ". The officer states that the conditions of that paragraph are met.");
        return withOrWithoutNotice(change, RuleCodes.PERMITTED_MODIFICATION);
    }

    /** Paragraphs 4, 5 and 8 cap the increase, and not for utilities. */
    private boolean isLimited(Ground ground) {
        return switch (ground) {
            case UNFORESEEABLE, KNOWN_RISK, ADDITIONAL ->
                    question.purchase().authority() != AuthorityKind.UTILITY;
            case PROVIDED_FOR, URGENCY, CORPORATE_RESTRUCTURING, DEFENCE -> false;
        };
    }

    private ModificationAnswer noGround(List<String> substantial) {
        return answers.newProcess(
                pack.rule(RuleCodes.SUBSTANTIAL_MODIFICATION),
                "The change is substantial, as "
                        + String.join("; ", substantial)
                        + ". It is no below-threshold modification and relies on no ground of"
                        + " Schedule 8.",
                "Make the change smaller, name a ground of Schedule 8 that applies, or begin a new"
                        + " procurement.");
    }

    private ModificationAnswer withOrWithoutNotice(Change change, String permittedBy) {
        Rule rule = pack.rule(RuleCodes.CONTRACT_CHANGE_NOTICE);
        return noticeOwed(change, rule)
                .map(because ->
                        answers.withNotice(
                                rule,
                                because,
                                "Publish the contract change notice (UK10), then make the change.",
                                ModificationAnswer.UK10))
                .orElseGet(() ->
                        answers.withoutNotice(
                                pack.rule(permittedBy),
                                ("The change may be made. The value changes by %s and "
                                                + "the term by %s, within the limits up to which s.75(2) "
                                                + "asks for no contract change notice.")
                                        .formatted(change.valueShare(), change.termShare())));
    }

    /** Why a notice is owed. The limits of s.75(2) are taken to bind value and term both. */
    private Optional<String> noticeOwed(Change change, Rule rule) {
        BigDecimal mostValue = valueLimit(rule);
        BigDecimal mostTerm = rule.amount("term-percent");
        if (proposed.ground().filter(Ground.CORPORATE_RESTRUCTURING::equals).isPresent()) {
            return Optional.of(
                    "On a corporate restructuring a contract change notice is owed before the"
                            + " change, whatever its size.");
        }
        if (change.sizes().valueExceeds(mostValue)) {
            return Optional.of(owed("value", change.valueShare(), mostValue));
        }
        return change.sizes().termExceeds(mostTerm, change.termDays())
                ? Optional.of(owed("term", change.termShare(), mostTerm))
                : Optional.empty();
    }

    private static String owed(String what, String share, BigDecimal most) {
        return "The %s changes by %s, more than %s, so a contract change notice is owed first."
                .formatted(what, share, Words.percent(most));
    }

    private BigDecimal valueLimit(Rule rule) {
        boolean works = question.purchase().category() == Category.WORKS;
        return rule.amount(works ? "works-percent" : "percent");
    }

    private ModificationAnswer askValue() {
        return answers.ask(
                pack.rule(RuleCodes.CONTRACT_CHANGE_NOTICE),
                "The value of the contract on award is not recorded.",
                "Record the estimated value on award, VAT included.");
    }

    private String publicContract(BigDecimal onAward) {
        return ("The contract is a public contract: its value, %s on award, has reached "
                        + "the threshold of %s.")
                .formatted(Words.pounds(onAward), Words.pounds(threshold));
    }

    private String convertibleContract(BigDecimal after) {
        return ("The change takes the contract, so far below the threshold of %s, to "
                        + "%s: it is a convertible contract, and what binds a public contract "
                        + "binds this change (s.74(1)).")
                .formatted(Words.pounds(threshold), Words.pounds(after));
    }

    private static String words(Ground ground) {
        return switch (ground) {
            case PROVIDED_FOR -> "what the contract provides for (Schedule 8, para 1)";
            case URGENCY -> "urgency or the protection of life (Schedule 8, para 2)";
            case UNFORESEEABLE -> "unforeseeable circumstances (Schedule 8, para 4)";
            case KNOWN_RISK -> "a known risk that came about (Schedule 8, para 5)";
            case ADDITIONAL -> "additional goods, services or works (Schedule 8, para 8)";
            case CORPORATE_RESTRUCTURING -> "a corporate restructuring (Schedule 8, para 9)";
            case DEFENCE -> "what defence contracts are allowed (Schedule 8, para 10)";
        };
    }

    private record Change(ChangeSizes sizes, int termDays) {

        String valueShare() {
            return sizes.valueShare();
        }

        String termShare() {
            return sizes.termShare(termDays);
        }
    }
}
