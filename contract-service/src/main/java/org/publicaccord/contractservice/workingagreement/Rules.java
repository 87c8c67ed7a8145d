package org.publicaccord.contractservice.workingagreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.delivery.Baseline;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Period;
import org.publicaccord.rules.ProcurementActRules;
import org.publicaccord.rules.Rule;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** The rules about working agreements: this platform's policy, and the Act for their hosts. */
record Rules(RulePacks packs, Function<Nation, WorkingDays> calendars) {

    private static final String PLATFORM = "PLATFORM";

    /** That it fits one page and its forum meets often enough. */
    Rule page(LocalDate day) {
        return policy("working-agreement-page", day);
    }

    /** That it stands under a lawful host. */
    Rule host(LocalDate day) {
        return policy("working-agreement-host", day);
    }

    /**
     * When authorities cooperate without a procurement; empty if no pack of the Act is in force.
     */
    Optional<Rule> cooperation(LocalDate day) {
        return packs.inForce(Regime.PA23.name(), day).map(it -> it.rule("cooperation"));
    }

    /** Whether a contract was, by its value on award, no public contract of the Act. */
    boolean isBelowThreshold(Baseline baseline) {
        return baseline.rulePack()
                .flatMap(packs::named)
                .filter(it -> it.regime().equals(Regime.PA23.name()))
                .map(ProcurementActRules::new)
                .filter(it -> it.isBelowThreshold(baseline.purchase()))
                .isPresent();
    }

    /** How far apart parties may see a principle before it is flagged. */
    Rule relationship(LocalDate day) {
        return policy("relationship-health", day);
    }

    /** The last of so many working days after a day. */
    LocalDate lastWorkingDay(Nation nation, LocalDate day, int workingDays) {
        return new Period.WorkingDaysAfter(workingDays).lastDay(day, calendars.apply(nation));
    }

    private Rule policy(String code, LocalDate day) {
        return packs.inForce(PLATFORM, day)
                .map((RulePack pack) -> pack.rule(code))
                .orElseThrow(
                        () -> new IllegalStateException("the platform's own rule pack is missing"));
    }
}
