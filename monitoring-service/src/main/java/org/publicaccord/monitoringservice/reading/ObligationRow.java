package org.publicaccord.monitoringservice.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.contract.ContractOutline;
import org.publicaccord.monitoringservice.contract.OrganisationId;
import org.publicaccord.monitoringservice.obligations.Due;
import org.publicaccord.monitoringservice.obligations.Due.Awaited;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.monitoringservice.obligations.ObligationCode;
import org.publicaccord.monitoringservice.storing.StoredJson;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Missed;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.Standing.Warned;
import org.publicaccord.monitoringservice.watching.Tracked;
import org.publicaccord.rules.WorkingDays;

/**
 * One obligation of one contract in the list over all contracts: what it says, and what a search
 * needs to find it.
 */
final class ObligationRow {

    static final String CONTRACT = "contract";
    static final String TITLE = "contractTitle";
    static final String TRACKED = "tracked";
    static final String ORGANISATIONS = "organisations";
    static final String PLACE = "place";
    static final String OWED = "owed";
    static final String SETTLED = "settled";
    static final String AWAITED = "awaited";

    /** Later than any last day, as text. */
    private static final String NO_DAY = "9999-12-31";

    private ObligationRow() {}

    static String id(ContractId contract, ObligationCode code) {
        return contract + ":" + code;
    }

    static Document written(Document row, ContractOutline contract, Tracked tracked) {
        var obligation = tracked.obligation();
        String dueOn = obligation.due().lastDay().map(LocalDate::toString).orElse(NO_DAY);
        return row.append(CONTRACT, contract.id().value())
                .append(TITLE, contract.title())
                .append(TRACKED, StoredJson.write(tracked))
                .append(ORGANISATIONS, organisations(contract))
                .append(PLACE, dueOn + "|" + id(contract.id(), obligation.code()))
                .append(OWED, true)
                .append(SETTLED, isSettled(tracked))
                .append(AWAITED, isAwaited(obligation.due()));
    }

    /** What a row says, as it reads on a day. */
    static ObligationView read(Document row, LocalDate today, WorkingDays workingDays) {
        return ObligationView.of(
                row.getString(CONTRACT),
                row.getString(TITLE),
                StoredJson.readTracked(row.getString(TRACKED)),
                today,
                workingDays);
    }

    /** The row of what is no longer owed; it stays, to remember what was read. */
    static Document dropped(Document row) {
        return row.append(OWED, false);
    }

    /** What sorts before everything due on the day or later. */
    static String before(LocalDate day) {
        return String.format(Locale.ROOT, "%s|", day);
    }

    /** Whether nobody has to do anything: it is met, or was due before anyone looked. */
    private static boolean isSettled(Tracked tracked) {
        return switch (tracked.standing()) {
            case Met _ -> true;
            case Outstanding _, Warned _, Missed _ -> isPast(tracked.obligation().due());
        };
    }

    private static boolean isPast(Due due) {
        return switch (due) {
            case NotRecorded _ -> true;
            case LastDay _, Awaited _, NotDeterminable _ -> false;
        };
    }

    /** Whether it comes by itself, so that it is never overdue. */
    private static boolean isAwaited(Due due) {
        return switch (due) {
            case Awaited _ -> true;
            case LastDay _, NotRecorded _, NotDeterminable _ -> false;
        };
    }

    private static List<String> organisations(ContractOutline contract) {
        return contract.parties().stream()
                .map(it -> it.id())
                .map(OrganisationId::value)
                .distinct()
                .toList();
    }
}
