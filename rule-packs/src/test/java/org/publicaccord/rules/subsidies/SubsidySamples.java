package org.publicaccord.rules.subsidies;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.loading.BuiltInPacks;

/** What specs of subsidy control begin with. */
final class SubsidySamples {

    static final SubsidyRules RULES =
            new SubsidyRules(
                    RulePacks.of(BuiltInPacks.all())
                            .inForce(SubsidyRules.REGIME, LocalDate.of(2026, 11, 22))
                            .orElseThrow());

    private SubsidySamples() {}

    static BigDecimal pounds(long pounds) {
        return BigDecimal.valueOf(pounds);
    }
}
