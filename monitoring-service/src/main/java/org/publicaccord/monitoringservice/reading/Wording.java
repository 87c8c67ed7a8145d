package org.publicaccord.monitoringservice.reading;

import java.util.Optional;
import org.publicaccord.monitoringservice.obligations.Due;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
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
            case NOT_RECORDED -> "not recorded";
            case NOT_DETERMINABLE -> "not determinable";
        };
    }

    /** Why there is no alert, where there is none. */
    static Optional<String> because(Due due) {
        return switch (due) {
            case LastDay _ -> Optional.empty();
            case NotRecorded(var _, var because) -> Optional.of(because);
            case NotDeterminable(var because) -> Optional.of(because);
        };
    }
}
