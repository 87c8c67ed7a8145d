package org.publicaccord.monitoringservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publicaccord.monitoringservice.contract.Course.Entered;
import org.publicaccord.monitoringservice.obligations.NoticeCode;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.obligations.ScheduledAssessment;
import org.publicaccord.monitoringservice.watching.Tracked;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;

/**
 * The key performance indicators of one contract, and how they were assessed.
 *
 * @param withoutKpisBecause why there are fewer indicators than the law asks for
 * @param noticeBasis what makes the contract performance notice (UK9) binding: {@code STATUTE}
 *     where s.71 applies, {@code VOLUNTARY} where it does not, as for light touch services; absent
 *     where none is expected
 * @param noticeLegalBasis that basis in words
 * @param asOn the day on which it reads so
 * @param items one an indicator
 * @param next always null: a contract's indicators are one page
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ContractKpis(
        String contractId,
        String contractTitle,
        String stage,
        Optional<String> withoutKpisBecause,
        Optional<String> noticeBasis,
        Optional<String> noticeLegalBasis,
        LocalDate asOn,
        List<KpiView> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable URI next) {

    static ContractKpis of(Watching watch, List<ScheduledAssessment> scheduled, LocalDate today) {
        var outline = watch.contract().outline();
        Optional<Obligation> notice =
                watch.tracked().stream()
                        .map(Tracked::obligation)
                        .filter(it -> it.notice().equals(Optional.of(NoticeCode.UK9)))
                        .findFirst();
        return new ContractKpis(
                outline.id().value(),
                outline.title(),
                outline.stage().name(),
                watch.contract().entered().flatMap(Entered::withoutKpisBecause),
                notice.map(it -> it.kind().name()),
                notice.map(Obligation::legalBasis),
                today,
                watch.contract().kpis().stream()
                        .map(kpi -> KpiView.of(kpi, scheduled, watch.assessments(), today))
                        .toList(),
                null);
    }
}
