package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.Clearance.SubsidyAssessed;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.subsidies.ReferralQuestion;
import org.publicaccord.rules.subsidies.Referred;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** Whether an undervalue may be given as the subsidy that it was assessed to be. */
record AssessingSubsidy(Rules rules) {

    /** Why the assessment does not hold; empty if it does. */
    Optional<Refusal> objection(SubsidyAssessed assessed, LocalDate today) {
        return rules.subsidies(today)
                .map(act -> objection(assessed, act, today))
                .orElseGet(
                        () -> Optional.of(EveryContract.noPackInForce(SubsidyRules.REGIME, today)));
    }

    private Optional<Refusal> objection(
            SubsidyAssessed assessed, SubsidyRules act, LocalDate today) {
        var pounds = assessed.undervalue().amount();
        return switch (assessed.form()) {
            case NOT_SUBSIDY, UNDER_SCHEME -> Optional.empty();
            case MINIMAL -> act.minimalAssistance(assessed.received(), today, pounds).refusal();
            case PUBLIC_ECONOMIC_INTEREST ->
                    act.publicEconomicInterestAssistance(assessed.received(), today, pounds)
                            .refusal();
            case STANDALONE, SCHEME ->
                    act.principlesMissing(assessed.principles().keySet())
                            .or(() -> notReferred(assessed, act, today));
        };
    }

    private Optional<Refusal> notReferred(
            SubsidyAssessed assessed, SubsidyRules act, LocalDate today) {
        var question =
                new ReferralQuestion(
                        assessed.form(),
                        assessed.undervalue().amount(),
                        false,
                        today,
                        assessed.received());
        Referred referred =
                assessed.reportedOn()
                        .<Referred>map(Referred.Reported::new)
                        .orElseGet(Referred.NotYet::new);
        return switch (act.referral(question).duty()) {
            case MANDATORY -> act.beforeReferralIsOver(referred, today, rules.englishDays());
            case VOLUNTARY, NONE -> Optional.empty();
        };
    }
}
