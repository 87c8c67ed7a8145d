package org.publicaccord.monitoringservice.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.publicaccord.monitoringservice.obligations.NoticeCode;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.watching.Reading;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Missed;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.Standing.Warned;
import org.publicaccord.monitoringservice.watching.Tracked;
import org.publicaccord.rules.WorkingDays;

/**
 * An obligation, as callers see it.
 *
 * @param noticeCode {@code UK1} to {@code UK17}, where a notice meets it
 * @param kind what makes it binding: {@code STATUTE}, {@code POLICY}, {@code CONTRACT}, {@code
 *     VOLUNTARY} or {@code PROPOSED}
 * @param status {@code open}, {@code approaching}, {@code overdue}, {@code met}, {@code over} (what
 *     came by itself), {@code not recorded} or {@code not determinable}
 * @param dueOn the last day, or the one awaited, where there is one
 * @param actBy the last working day on or before {@code dueOn}
 * @param daysLeft days until {@code dueOn}, negative once it is past; only while it is to be met
 * @param because why it is not recorded or not determinable
 * @param assumption what the finding rests on although the record does not say it
 * @param evidence where it can be seen that it is met
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ObligationView(
        String contractId,
        String contractTitle,
        String code,
        String title,
        Optional<String> noticeCode,
        String kind,
        String legalBasis,
        String status,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> actBy,
        Optional<Long> daysLeft,
        Optional<String> because,
        Optional<String> assumption,
        Optional<String> evidence,
        Optional<LocalDate> metRecordedOn) {

    static ObligationView of(
            String contractId,
            String contractTitle,
            Tracked tracked,
            LocalDate today,
            WorkingDays workingDays) {
        Obligation it = tracked.obligation();
        Reading reading = Reading.of(tracked, today);
        Optional<LocalDate> dueOn = it.due().lastDay();
        Optional<LocalDate> toMeet = dueOn.filter(_ -> isToMeet(reading));
        return new ObligationView(
                contractId,
                contractTitle,
                it.code().value(),
                it.title(),
                it.notice().filter(NoticeCode::isOfTheAct).map(Enum::name),
                it.kind().name(),
                it.legalBasis(),
                Wording.status(reading),
                dueOn,
                toMeet.map(workingDays::onOrBefore),
                toMeet.map(day -> ChronoUnit.DAYS.between(today, day)),
                Wording.because(it.due()),
                it.assumption(),
                met(tracked).map(met -> met.evidence().reference()),
                met(tracked).map(Met::recordedOn));
    }

    private static boolean isToMeet(Reading reading) {
        return switch (reading) {
            case OPEN, APPROACHING, OVERDUE -> true;
            case MET, OVER, NOT_RECORDED, NOT_DETERMINABLE -> false;
        };
    }

    private static Optional<Met> met(Tracked tracked) {
        return switch (tracked.standing()) {
            case Met met -> Optional.of(met);
            case Outstanding _, Warned _, Missed _ -> Optional.empty();
        };
    }
}
