package org.publicaccord.monitoringservice.reacting;

import java.time.LocalDate;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.watching.WatchCommand;
import org.publicaccord.monitoringservice.watching.WatchCommand.NoteMissedDeadline;
import org.publicaccord.monitoringservice.watching.WatchCommand.WarnOfDeadline;
import org.publicaccord.published.PublishedJson;

/**
 * What a deadline asks of the watch, as it is kept in the schedule.
 *
 * @param lastDay of the obligation, when the deadline was set
 */
record Alert(Occasion occasion, String code, LocalDate lastDay) {

    /** Which of the two moments of an obligation it is. */
    enum Occasion {
        APPROACHING,
        MISSED
    }

    static Alert read(String text) {
        return PublishedJson.mapper().readValue(text, Alert.class);
    }

    String written() {
        return PublishedJson.mapper().writeValueAsString(this);
    }

    WatchCommand command(ContractId contract) {
        return switch (occasion) {
            case APPROACHING -> new WarnOfDeadline(contract, new ObligationCode(code), lastDay);
            case MISSED -> new NoteMissedDeadline(contract, new ObligationCode(code), lastDay);
        };
    }
}
