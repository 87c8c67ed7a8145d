package org.publicaccord.messaging.consuming;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.publicaccord.messaging.consuming.Decision.What;
import org.publicaccord.messaging.consuming.ParkedEvents.Search;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.problems.ProblemException;
import org.publicaccord.servicekit.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decisions about parked events, a document each, only ever added to: who decided what, when and
 * why, with the event as it came and as it was corrected.
 */
public final class StoredDecisions implements ParkedDecisions {

    static final String DECISION = "decision";
    static final String CORRECTED = "corrected";

    private static final Logger LOG = LoggerFactory.getLogger(StoredDecisions.class);
    private static final String EVENT = "event";
    private static final String APPLIED_AT = "appliedAt";
    private static final int MAX_LISTED = 1_000;

    private final MongoCollection<Document> parked;
    private final MongoCollection<Document> decisions;
    private final InstantSource system;

    public StoredDecisions(MongoDatabase database, InstantSource system) {
        this.parked = Parking.durable(database, Parking.COLLECTION);
        this.decisions = Parking.durable(database, "parked_decisions");
        this.system = system;
    }

    @Override
    public ParkedDetail find(String id, Caller by) {
        Document document = require(id);
        LOG.info("{} looked at {}", by.subject(), document.getString("_id"));
        return ParkedRecord.detail(document, of(id));
    }

    private List<Decision> of(String event) {
        return decisions
                .find(eq(EVENT, event))
                .sort(ascending("_id"))
                .limit(MAX_LISTED)
                .map(StoredDecisions::shown)
                .into(new ArrayList<>());
    }

    @Override
    public Decision mend(String id, Correction correction, String because, Caller by) {
        Document document = require(id);
        Document corrected = Mending.corrected(document, correction);
        Mending.fault(document, corrected)
                .ifPresent(refusal -> {
                    throw Problem.refused(refusal).exception();
                });
        return decide(document, What.MENDED, Optional.of(corrected), because, by);
    }

    @Override
    public Decision skip(String id, String because, Caller by) {
        return decide(require(id), What.SKIPPED, Optional.empty(), because, by);
    }

    private Document require(String id) {
        return Optional.ofNullable(parked.find(eq("_id", id)).first())
                .orElseThrow(StoredDecisions::unknown);
    }

    private static ProblemException unknown() {
        return Problem.notFound(
                        "parked-event-unknown",
                        "No event of this id is parked.",
                        "Take the id from the list of parked events; one that was replayed has"
                                + " left it.")
                .exception();
    }

    /** On record first: should the rest fail, the operator is told so and decides again. */
    private Decision decide(
            Document document, What what, Optional<Document> corrected, String because, Caller by) {
        Document decision =
                new Document(EVENT, document.getString("_id"))
                        .append(ParkedRecord.GROUP, document.getString(ParkedRecord.GROUP))
                        .append(ParkedRecord.STREAM, document.getString(ParkedRecord.STREAM))
                        .append("what", what.name())
                        .append("because", because)
                        .append("by", by.subject())
                        .append("organisation", by.organisation())
                        .append("decidedAt", Date.from(system.instant()));
        Document onRecord =
                new Document(decision)
                        .append("parked", document)
                        .append(CORRECTED, corrected.orElse(null));
        decision.append("_id", insert(onRecord));
        var inForce =
                parked.updateOne(
                        eq("_id", document.getString("_id")),
                        combine(set(DECISION, decision), set(CORRECTED, corrected.orElse(null))));
        if (inForce.getMatchedCount() == 0) {
            throw unknown();
        }
        LOG.info("{} decided: {} {}", by.subject(), what, document.getString("_id"));
        return shown(decision);
    }

    /** Numbers the decisions about one event; of two at once, one has the next number. */
    private String insert(Document decision) {
        long number = decisions.countDocuments(eq(EVENT, decision.getString(EVENT)));
        while (true) {
            number++;
            String id = "%s|%06d".formatted(decision.getString(EVENT), number);
            try {
                decisions.insertOne(decision.append("_id", id));
                return id;
            } catch (MongoWriteException failed) {
                if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw failed;
                }
            }
        }
    }

    @Override
    public List<Decision> list(Search search, Optional<String> after, int limit) {
        var matching = Parking.filter(search);
        return decisions
                .find(after.map(id -> and(matching, gt("_id", id))).orElse(matching))
                .sort(ascending("_id"))
                .limit(Math.clamp(limit, 1, MAX_LISTED))
                .projection(Projections.exclude("parked", CORRECTED))
                .map(StoredDecisions::shown)
                .into(new ArrayList<>());
    }

    /** Notes that the decision on a parked document, if there is one, was carried out. */
    void applied(Document document) {
        Document decision = document.get(DECISION, Document.class);
        if (decision != null) {
            decisions.updateOne(
                    eq("_id", decision.getString("_id")),
                    set(APPLIED_AT, Date.from(system.instant())));
        }
    }

    /**
     * The parked documents of a group about which a decision was carried out, by id: whoever reads
     * the log again has to do the same.
     */
    Map<String, Document> carriedOut(String group) {
        Map<String, Document> byEvent = new HashMap<>();
        decisions
                .find(and(eq(ParkedRecord.GROUP, group), ne(APPLIED_AT, null)))
                .sort(ascending("_id"))
                .forEach(decision ->
                        byEvent.put(
                                decision.getString(EVENT),
                                decision.get("parked", Document.class)
                                        .append(DECISION, decision)
                                        .append(CORRECTED, decision.get(CORRECTED))));
        return byEvent;
    }

    /** Whether an operator wants a parked document passed over. */
    static boolean isSkipped(Document document) {
        Document decision = document.get(DECISION, Document.class);
        return decision != null && What.valueOf(decision.getString("what")) == What.SKIPPED;
    }

    static Decision shown(Document decision) {
        return new Decision(
                decision.getString("_id"),
                decision.getString(EVENT),
                decision.getString(ParkedRecord.GROUP),
                decision.getString(ParkedRecord.STREAM),
                What.valueOf(decision.getString("what")),
                decision.getString("because"),
                decision.getString("by"),
                decision.getString("organisation"),
                decision.getDate("decidedAt").toInstant(),
                Optional.ofNullable(decision.getDate(APPLIED_AT)).map(Date::toInstant));
    }
}
