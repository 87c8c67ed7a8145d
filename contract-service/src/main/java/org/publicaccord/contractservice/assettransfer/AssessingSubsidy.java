package org.publicaccord.contractservice.assettransfer;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.assettransfer.Clearance.SubsidyAssessed;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.subsidies.Referred;
import org.publicaccord.rules.subsidies.SubsidyAssessment;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** Whether an undervalue may be given as the subsidy that it was assessed to be. */
record AssessingSubsidy(Rules rules) {

    /** Why the assessment does not hold; empty if it does. */
    Optional<Refusal> objection(SubsidyAssessed assessed, LocalDate today) {
        return rules.subsidies(today)
                .map(act -> act.beforeGiving(asked(assessed), today, rules.englishDays()))
                .orElseGet(
                        () -> Optional.of(EveryContract.noPackInForce(SubsidyRules.REGIME, today)));
    }

    private static SubsidyAssessment asked(SubsidyAssessed assessed) {
        return new SubsidyAssessment(
                assessed.form(),
                assessed.undervalue().amount(),
                false,
                assessed.received(),
                assessed.principles().keySet(),
                assessed.reportedOn()
                        .<Referred>map(Referred.Reported::new)
                        .orElseGet(Referred.NotYet::new));
    }
}
