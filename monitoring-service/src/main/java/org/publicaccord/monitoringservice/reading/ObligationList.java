package org.publicaccord.monitoringservice.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.publicaccord.messaging.projecting.Generations;
import org.publicaccord.monitoringservice.watching.WatchDecider;
import org.publicaccord.monitoringservice.watching.Watches;
import org.publicaccord.monitoringservice.watching.Watches.Known;
import org.publicaccord.rules.WorkingDays;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;

/** Answers what is owed, as it reads on the day that it is asked. */
final class ObligationList {

    private final Generations rows;
    private final Watches watches;
    private final WorkingDays workingDays;
    private final InstantSource legalTime;

    ObligationList(
            Generations rows, Watches watches, WorkingDays workingDays, InstantSource legalTime) {
        this.rows = rows;
        this.watches = watches;
        this.workingDays = workingDays;
        this.legalTime = legalTime;
    }

    /** Everything that one contract owes, folded from its events; a problem if it is unknown. */
    Dated ofContract(String contractId) {
        Known known = KnownWatches.find(watches, contractId);
        return new Dated(
                ContractObligations.of(known.watch(), today(), workingDays), known.version());
    }

    /** What many contracts owe, soonest first, what has no day last. */
    Page<ObligationView> search(ObligationSearch search, Paging paging) {
        LocalDate today = today();
        Bson filter =
                paging.after()
                        .map(after -> and(search.filter(today), gt(ObligationRow.PLACE, after)))
                        .orElseGet(() -> search.filter(today));
        List<Document> found =
                rows.live()
                        .find(filter)
                        .sort(ascending(ObligationRow.PLACE))
                        .limit(paging.fetch())
                        .into(new ArrayList<>());
        Page<Document> page = paging.page(found, row -> row.getString(ObligationRow.PLACE));
        return new Page<>(
                page.items().stream()
                        .map(row -> ObligationRow.read(row, today, workingDays))
                        .toList(),
                page.next());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(legalTime.instant(), WatchDecider.LONDON);
    }

    /**
     * What was read, and of which version.
     *
     * @param version how many events the watch has
     */
    record Dated(ContractObligations obligations, long version) {}
}
