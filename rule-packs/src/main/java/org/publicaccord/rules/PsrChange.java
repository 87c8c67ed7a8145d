package org.publicaccord.rules;

import java.math.BigDecimal;

/**
 * Whether a contract under the Provider Selection Regime may be changed without a new process:
 * regulations 13 and 14 of SI 2023/1348. What changes the scope materially is taken as a change of
 * character. A notice is taken to be owed from its amount on whatever allows the change.
 */
final class PsrChange {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ModificationQuestion question;
    private final ProposedChange proposed;
    private final RulePack pack;
    private final Rule rule;
    private final BigDecimal cumulative;
    private final Answers answers = new Answers();

    PsrChange(ModificationQuestion question, RulePack pack) {
        this.question = question;
        this.proposed = question.proposed();
        this.pack = pack;
        this.rule = pack.rule(RuleCodes.PSR_MODIFICATION);
        this.cumulative =
                ChangeSizes.sum(question.earlier()).add(question.proposed().valueDelta()).abs();
    }

    ModificationAnswer answer() {
        answers.step(
                "Since it was entered into, the lifetime value of the contract changes by %s in all."
                        .formatted(Words.pounds(cumulative)));
        return proposed.ground().map(this::onGround).orElseGet(this::byTheAuthority);
    }

    private ModificationAnswer onGround(Ground ground) {
        return switch (ground) {
            case PROVIDED_FOR ->
                    allowed(
                            "The officer states that the contract clearly and unambiguously"
                                    + " provides for the change (reg 13(1)(a)).");
            case CORPORATE_RESTRUCTURING ->
                    allowed(
                            "The officer states that the change is solely one of the provider's"
                                    + " identity after a corporate change, and that the provider"
                                    + " meets the basic selection criteria (reg 13(1)(b)).");
            case UNFORESEEABLE -> external();
            case URGENCY -> urgent();
            // The regulations know none of these: the change is then the authority's decision.
            case KNOWN_RISK, ADDITIONAL, DEFENCE -> byTheAuthority();
        };
    }

    private ModificationAnswer external() {
        return proposed.materiallyChangesScope()
                ? differentCharacter()
                : allowed(
                        "The officer states that the change answers external factors beyond the"
                                + " control of authority and provider (reg 13(1)(c)).");
    }

    private ModificationAnswer urgent() {
        return answers.withNotice(
                pack.rule(RuleCodes.PSR_URGENT_MODIFICATION),
                "The officer states that the change is urgent, that the authority neither foresaw"
                        + " nor caused the urgency, and that delay would put people at risk.",
                "Make the change, and publish the notice of an urgent change.",
                ModificationAnswer.PSR_URGENT_MODIFICATION);
    }

    private ModificationAnswer byTheAuthority() {
        if (proposed.materiallyChangesScope()) {
            return differentCharacter();
        }
        if (isAwardedWithoutChoice()) {
            return allowed(
                    "The contract was awarded by Direct Award Process A or B, and the change does"
                            + " not make it materially different in character (reg 13(3)).");
        }
        BigDecimal below = rule.amount("below-pounds");
        if (cumulative.compareTo(below) < 0) {
            return allowed(
                    "The change is attributable to a decision of the authority and stays below %s (reg 13(1)(d) and (2))."
                            .formatted(Words.pounds(below)));
        }
        return question.original().value().map(this::byShare).orElseGet(this::askValue);
    }

    private boolean isAwardedWithoutChoice() {
        return question.awardedBy()
                .filter(it ->
                        it == SelectionProcess.DIRECT_AWARD_A
                                || it == SelectionProcess.DIRECT_AWARD_B)
                .isPresent();
    }

    private ModificationAnswer byShare(BigDecimal onAward) {
        BigDecimal below = rule.amount("below-percent");
        boolean within = cumulative.multiply(HUNDRED).compareTo(onAward.multiply(below)) < 0;
        String share = Words.share(cumulative, onAward);
        return within
                ? allowed(
                        "The change is attributable to a decision of the authority and comes to %s of the lifetime value on award, less than %s (reg 13(1)(d) and (2))."
                                .formatted(share, Words.percent(below)))
                : answers.newProcess(
                        rule,
                        "The change comes to %s and to %s of the lifetime value on award, which is neither below %s nor less than %s."
                                .formatted(
                                        Words.pounds(cumulative),
                                        share,
                                        Words.pounds(rule.amount("below-pounds")),
                                        Words.percent(below)),
                        "Make the change smaller, or select a provider anew.");
    }

    private ModificationAnswer differentCharacter() {
        return answers.newProcess(
                rule,
                "The change makes the contract materially different in character.",
                "Select a provider anew, or leave the character of the contract as it is.");
    }

    private ModificationAnswer allowed(String because) {
        BigDecimal from = pack.rule(RuleCodes.PSR_MODIFICATION_NOTICE).amount("from-pounds");
        if (cumulative.compareTo(from) < 0) {
            return answers.withoutNotice(rule, because);
        }
        answers.step(because);
        return answers.withNotice(
                pack.rule(RuleCodes.PSR_MODIFICATION_NOTICE),
                "The change may be made; from %s on, a notice is owed."
                        .formatted(Words.pounds(from)),
                "Make the change, and publish the notice of it.",
                ModificationAnswer.PSR_MODIFICATION);
    }

    private ModificationAnswer askValue() {
        return answers.ask(
                rule,
                "The lifetime value of the contract on award is not recorded.",
                "Record the lifetime value on award.");
    }
}
