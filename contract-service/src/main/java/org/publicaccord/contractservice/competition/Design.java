package org.publicaccord.contractservice.competition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Criterion;
import org.publicaccord.contractservice.contract.Kpi;
import org.publicaccord.contractservice.contract.Procedure;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.rules.TenderTerms;

/**
 * How a competition is to be run.
 *
 * @param procedure what the tender notice will say
 * @param conflicts what was found and done about conflicts of interest (Procurement Act 2023, s.83)
 * @param withoutEngagementNotice why no preliminary market engagement notice was published, where
 *     the market was engaged (s.17(2))
 * @param kpis as drafted
 * @param withoutKpisBecause why fewer indicators than the law asks for could be set (s.52(2))
 */
public record Design(
        Procedure procedure,
        TenderTerms terms,
        Reason conflicts,
        Optional<Reason> withoutEngagementNotice,
        List<Kpi> kpis,
        Optional<Reason> withoutKpisBecause) {

    private static final int MOST_CRITERIA = 50;
    private static final int MOST_LOTS = 100;
    private static final int MOST_KPIS = 100;

    public Design {
        kpis = List.copyOf(kpis);
        if (procedure.criteria().size() > MOST_CRITERIA
                || procedure.lots().size() > MOST_LOTS
                || kpis.size() > MOST_KPIS) {
            throw new IllegalArgumentException(
                    "a design has at most 50 criteria, 100 lots and 100 indicators");
        }
        distinct("criteria", procedure.criteria().stream().map(Criterion::id).toList());
        distinct("lots", procedure.lots().stream().map(it -> it.id()).toList());
        distinct("indicators", kpis.stream().map(Kpi::id).toList());
    }

    private static void distinct(String what, List<String> ids) {
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("the %s have one id each".formatted(what));
        }
    }

    /** The sum of the weights, in per cent. */
    BigDecimal weights() {
        return procedure.criteria().stream()
                .map(Criterion::weightPercent)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
