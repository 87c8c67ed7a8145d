package org.publicaccord.biddingservice.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.publicaccord.biddingservice.opportunity.Offer;
import org.publicaccord.messaging.projecting.Generations;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.problems.Problem;

/**
 * Answers what is on offer, as the legal clock stands when it is asked: what is open comes first,
 * soonest closing first; then, if asked for, what is closed, the last closed first, and what does
 * not say when it closes.
 */
public final class Opportunities {

    private final Generations rows;
    private final InstantSource legalTime;

    public Opportunities(Generations rows, InstantSource legalTime) {
        this.rows = rows;
        this.legalTime = legalTime;
    }

    Page<OpportunityView> search(OpportunitySearch search, Paging paging) {
        Instant now = legalTime.instant();
        // A row that closes at this very millisecond is closed.
        String boundary = OpportunityRow.boundary(now.toEpochMilli() + 1);
        List<OpportunityRow> found = new ArrayList<>();
        if (paging.after().filter(after -> after.compareTo(boundary) < 0).isEmpty()) {
            String from = paging.after().orElse(boundary);
            find(and(search.filter(), gt(OpportunityRow.PLACE, from)), true, paging.fetch(), found);
        }
        if (search.includeClosed() && found.size() < paging.fetch()) {
            String before =
                    paging.after().filter(it -> it.compareTo(boundary) < 0).orElse(boundary);
            find(
                    and(search.filter(), lt(OpportunityRow.PLACE, before)),
                    false,
                    paging.fetch() - found.size(),
                    found);
        }
        Page<OpportunityRow> page = paging.page(found, OpportunityRow::place);
        return new Page<>(
                page.items().stream().map(it -> OpportunityView.of(it, now)).toList(), page.next());
    }

    /** One that is on offer, open or not; a problem if there is none of that id. */
    OpportunityView one(String contractId) {
        return Optional.ofNullable(rows.live().find(new Document("_id", contractId)).first())
                .flatMap(OpportunityRow::read)
                .filter(it -> it.offer() == Offer.ON_OFFER)
                .map(it -> OpportunityView.of(it, legalTime.instant()))
                .orElseThrow(() -> notFound().exception());
    }

    private void find(Bson filter, boolean soonestFirst, int limit, List<OpportunityRow> into) {
        rows.live()
                .find(filter)
                .sort(
                        soonestFirst
                                ? ascending(OpportunityRow.PLACE)
                                : descending(OpportunityRow.PLACE))
                .limit(limit)
                .map(OpportunityRow::read)
                .forEach(it -> it.ifPresent(into::add));
    }

    private static Problem notFound() {
        return Problem.notFound(
                "opportunity-not-found",
                "No contract of this id is on offer.",
                "Take the id from the list of opportunities; a contract that was awarded or"
                        + " withdrawn has left it.");
    }
}
