package org.publicaccord.monitoringservice.kpis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.monitoringservice.contract.KpiId;

/**
 * Every assessment of a contract's indicators.
 *
 * @param all in the order in which they were recorded; what was corrected stays
 */
public record Assessments(List<Assessment> all) {

    public static final Assessments NONE = new Assessments(List.of());

    public Assessments {
        all = List.copyOf(all);
    }

    public Assessments and(Assessment another) {
        return new Assessments(Stream.concat(all.stream(), Stream.of(another)).toList());
    }

    /** All of one period, the first one first: the last one stands, the others it corrected. */
    public List<Assessment> of(KpiId kpi, Period period) {
        return stream(kpi, period).toList();
    }

    /** The assessment that stands for a period. */
    public Optional<Assessment> standing(KpiId kpi, Period period) {
        return stream(kpi, period).reduce((_, later) -> later);
    }

    private Stream<Assessment> stream(KpiId kpi, Period period) {
        return all.stream().filter(it -> it.isOf(kpi, period));
    }
}
