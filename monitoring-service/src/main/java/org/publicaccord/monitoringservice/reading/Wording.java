package org.publicaccord.monitoringservice.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.monitoringservice.obligations.Due;
import org.publicaccord.monitoringservice.obligations.Due.Awaited;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.monitoringservice.obligations.ScheduledAssessment;
import org.publicaccord.monitoringservice.watching.Reading;

/** Words of the read side that are a promise to its callers. */
final class Wording {

    private Wording() {}

    static String status(Reading reading) {
        return switch (reading) {
            case OPEN -> "open";
            case APPROACHING -> "approaching";
            case OVERDUE -> "overdue";
            case MET -> "met";
            case OVER -> "over";
            case NOT_RECORDED -> "not recorded";
            case NOT_DETERMINABLE -> "not determinable";
        };
    }

    static String status(ScheduledAssessment period, boolean assessed, LocalDate today) {
        if (assessed) {
            return "assessed";
        }
        if (today.isAfter(period.due().day())) {
            return "overdue";
        }
        return period.isOpenOn(today) ? "open" : "ahead";
    }

    /** Why there is no alert, where there is none. */
    static Optional<String> because(Due due) {
        return switch (due) {
            case LastDay _, Awaited _ -> Optional.empty();
            case NotRecorded(var _, var because) -> Optional.of(because);
            case NotDeterminable(var because) -> Optional.of(because);
        };
    }
}
