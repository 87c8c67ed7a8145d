package org.publicaccord.contractservice.awarding;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Kpi;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.KpiDuty;

/** Whether the key performance indicators are those that the law asks for (s.52). */
public final class Indicators {

    private Indicators() {}

    public static Optional<Refusal> missing(
            KpiDuty duty, List<Kpi> kpis, Optional<Reason> without) {
        return switch (duty) {
            case KpiDuty.Exempt _ -> Optional.empty();
            case KpiDuty.Required required ->
                    kpis.size() >= required.atLeast() || without.isPresent()
                            ? Optional.empty()
                            : Optional.of(Refusals.indicatorsMissing(required, kpis.size()));
        };
    }
}
