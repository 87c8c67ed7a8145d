package org.publicaccord.contractservice.providerselection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.contract.Governance;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePack;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;
import org.publicaccord.rules.selecting.ProviderSelection;

/** The rules of the regime, by the pack that a selection pins. */
record Law(RulePacks packs, Function<Nation, WorkingDays> calendars) {

    Optional<ProviderSelection> inForceOn(LocalDate day) {
        return packs.inForce(Regime.PSR.name(), day).map(ProviderSelection::new);
    }

    /**
     * The rules that a selection pinned.
     *
     * @throws IllegalStateException if its pack is not there any more: packs are never taken away
     */
    ProviderSelection of(Governance governance) {
        return packs.named(governance.rulePack())
                .map(ProviderSelection::new)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "the rule pack %s is missing".formatted(governance.rulePack())));
    }

    /** Of the regime's standstill. */
    String basisOfStandstill(Governance governance) {
        RulePack pack = of(governance).pack();
        return pack.rule("psr-standstill").basis().legalBasis();
    }

    LocalDate standstillLastDay(Governance governance, LocalDate publishedOn) {
        return of(governance).standstillLastDay(publishedOn, calendars.apply(governance.nation()));
    }

    LocalDate furtherDecisionLastDay(Governance governance, LocalDate givenOn) {
        return of(governance).furtherDecisionLastDay(givenOn, calendars.apply(governance.nation()));
    }
}
