package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;
import org.publicaccord.rules.subsidies.SubsidyRules;

/** The rules about subsidies and grants that are in force on a day. */
record Rules(RulePacks packs, Function<Nation, WorkingDays> calendars) {

    Optional<SubsidyRules> on(LocalDate day) {
        return packs.inForce(SubsidyRules.REGIME, day).map(SubsidyRules::new);
    }

    WorkingDays workingDays(Nation nation) {
        return calendars.apply(nation);
    }
}
