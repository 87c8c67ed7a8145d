package org.publicaccord.monitoringservice.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;

/**
 * Which obligations someone asks for.
 *
 * @param organisation only those of contracts that this organisation is a party of
 * @param overdue only those whose last day is over and that are not met
 * @param dueBefore only those whose last day is before this one
 * @param settled also those that are met, or fell due before anyone looked
 */
record ObligationSearch(
        Optional<String> organisation,
        boolean overdue,
        Optional<LocalDate> dueBefore,
        boolean settled) {

    /**
     * What a caller asks for. Without a word about it, people see what concerns their own
     * organisation; those who look across organisations, auditors and operators, see all.
     */
    static ObligationSearch of(
            Caller caller,
            Optional<Boolean> mine,
            boolean overdue,
            Optional<LocalDate> dueBefore,
            boolean settled) {
        boolean own = mine.orElse(!caller.hasAnyOf(Role.AUDITOR, Role.OPERATOR));
        return new ObligationSearch(
                Optional.of(caller.organisation()).filter(_ -> own), overdue, dueBefore, settled);
    }

    Bson filter(LocalDate today) {
        List<Bson> filters = new ArrayList<>();
        filters.add(eq(ObligationRow.OWED, true));
        organisation.ifPresent(it -> filters.add(eq(ObligationRow.ORGANISATIONS, it)));
        dueBefore.ifPresent(it -> filters.add(lt(ObligationRow.PLACE, ObligationRow.before(it))));
        if (overdue) {
            filters.add(lt(ObligationRow.PLACE, ObligationRow.before(today)));
            filters.add(ne(ObligationRow.AWAITED, true));
        }
        if (overdue || !settled) {
            filters.add(eq(ObligationRow.SETTLED, false));
        }
        return and(filters);
    }
}
