package org.publicaccord.contractservice.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.ProcurementActRules;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** The rules that a contract pinned. */
record Rules(RulePacks packs, Function<Nation, WorkingDays> calendars) {

    /** The pack for a procurement that began on a day. */
    Optional<RulePack> inForceOn(Regime regime, LocalDate begunOn) {
        return packs.inForce(regime.name(), begunOn);
    }

    /**
     * The pack that a contract pinned; empty if it pinned none.
     *
     * @throws IllegalStateException if its pack is not there any more: packs are never taken away
     */
    Optional<RulePack> of(Baseline baseline) {
        return baseline.rulePack().map(this::named);
    }

    private RulePack named(String id) {
        return packs.named(id)
                .orElseThrow(() ->
                        new IllegalStateException("the rule pack %s is missing".formatted(id)));
    }

    /** Whether a contract is a public contract of the Act, by its value on award or since. */
    boolean isPublicContract(Baseline baseline, BigDecimal poundsNow) {
        return of(baseline)
                .filter(pack -> pack.regime().equals(Regime.PA23.name()))
                .map(pack -> new ProcurementActRules(pack, calendars))
                .filter(act ->
                        !act.isBelowThreshold(baseline.purchase())
                                || !act.isBelowThreshold(baseline.purchase().worth(poundsNow)))
                .isPresent();
    }

    /** The regime, as the rules name it. */
    static org.publicaccord.rules.Regime named(Regime regime) {
        return switch (regime) {
            case PCR2015 -> org.publicaccord.rules.Regime.PCR2015;
            case PA23 -> org.publicaccord.rules.Regime.PA23;
            case PSR -> org.publicaccord.rules.Regime.PSR;
            case NONE -> org.publicaccord.rules.Regime.NONE;
            case UNKNOWN -> org.publicaccord.rules.Regime.UNKNOWN;
        };
    }
}
