package org.publicaccord.contractservice.competition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.ProcurementActRules;
import org.publicaccord.rules.Regime;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** The rules of the Procurement Act 2023, by the pack that a competition pins. */
record Rules(RulePacks packs, Function<Nation, WorkingDays> calendars) {

    /** The pack for a procurement that begins on a day. */
    Optional<RulePack> inForceOn(LocalDate day) {
        return packs.inForce(Regime.PA23.name(), day);
    }

    ProcurementActRules of(RulePack pack) {
        return new ProcurementActRules(pack, calendars);
    }

    /**
     * The rules that a competition pinned.
     *
     * @throws IllegalStateException if its pack is not there any more: packs are never taken away
     */
    ProcurementActRules of(Governance governance) {
        return packs.named(governance.rulePack())
                .map(this::of)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "the rule pack %s is missing".formatted(governance.rulePack())));
    }
}
