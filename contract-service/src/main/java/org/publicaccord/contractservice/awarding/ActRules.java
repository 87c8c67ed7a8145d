package org.publicaccord.contractservice.awarding;

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

/** The rules of the Procurement Act 2023, by the pack that a procurement pins. */
public record ActRules(RulePacks packs, Function<Nation, WorkingDays> calendars) {

    /** The pack for a procurement that begins on a day. */
    public Optional<RulePack> inForceOn(LocalDate day) {
        return packs.inForce(Regime.PA23.name(), day);
    }

    public ProcurementActRules of(RulePack pack) {
        return new ProcurementActRules(pack, calendars);
    }

    /**
     * The rules that a procurement pinned.
     *
     * @throws IllegalStateException if its pack is not there any more: packs are never taken away
     */
    public ProcurementActRules of(Governance governance) {
        return packs.named(governance.rulePack())
                .map(this::of)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "the rule pack %s is missing".formatted(governance.rulePack())));
    }

    /** How many digits of their codes services of one kind have in common, by platform policy. */
    public int comparableDigits(LocalDate day) {
        return packs.inForce("PLATFORM", day)
                .map(it -> it.rule("comparable-services").wholeAmount("cpv-digits"))
                .orElseThrow(
                        () -> new IllegalStateException("no policy of the platform on " + day));
    }

    /** The same; empty if what was pinned is a pack of another regime. */
    Optional<ProcurementActRules> ifOfTheAct(Governance governance) {
        boolean another =
                packs.named(governance.rulePack())
                        .filter(it -> !it.regime().equals(Regime.PA23.name()))
                        .isPresent();
        return another ? Optional.empty() : Optional.of(of(governance));
    }
}
