package org.publicaccord.contractservice.coinvestment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;
import org.publicaccord.rules.subsidies.Referred;
import org.publicaccord.rules.subsidies.SubsidyAssessment;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** Subsidy control, by the rules in force on a day. */
record Rules(RulePacks packs, Function<Nation, WorkingDays> calendars) {

    /** Why capital may not be given as it was found; empty if it may. */
    Optional<Refusal> objection(SubsidyFinding finding, LocalDate today) {
        return act(today)
                .map(act ->
                        switch (finding) {
                            case SubsidyFinding.MarketTerms _ -> Optional.<Refusal>empty();
                            case SubsidyFinding.Assessed it ->
                                    act.beforeGiving(
                                            asked(it),
                                            today,
                                            calendars.apply(Nation.ENGLAND_AND_WALES));
                        })
                .orElseGet(
                        () -> Optional.of(EveryContract.noPackInForce(SubsidyRules.REGIME, today)));
    }

    private static SubsidyAssessment asked(SubsidyFinding.Assessed it) {
        return new SubsidyAssessment(
                it.form(),
                it.equivalent().amount(),
                false,
                it.received(),
                it.principles().keySet(),
                it.reportedOn()
                        .<Referred>map(Referred.Reported::new)
                        .orElseGet(Referred.NotYet::new));
    }

    /** The last day for an entry in the subsidy database; empty if none is owed. */
    Optional<LocalDate> databaseEntryDue(SubsidyFinding finding, LocalDate confirmedOn) {
        return switch (finding) {
            case SubsidyFinding.MarketTerms _ -> Optional.empty();
            case SubsidyFinding.Assessed it ->
                    act(confirmedOn)
                            .flatMap(act ->
                                    act.databaseEntryDue(
                                            it.form(), it.equivalent().amount(), confirmedOn));
        };
    }

    private Optional<SubsidyRules> act(LocalDate day) {
        return packs.inForce(SubsidyRules.REGIME, day).map(SubsidyRules::new);
    }
}
