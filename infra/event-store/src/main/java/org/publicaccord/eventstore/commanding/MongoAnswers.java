package org.publicaccord.eventstore.commanding;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.publicaccord.decider.Refusal;
import org.publicaccord.eventstore.storage.Preparation;

/** Remembered answers in a collection of their own, which this class sweeps by itself. */
public final class MongoAnswers implements RememberedAnswers {

    /** The collection's name. */
    public static final String COLLECTION = "answers";

    /** How long an answer is remembered. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final Duration SWEEP_EVERY = Duration.ofMinutes(10);

    private final MongoCollection<Document> answers;
    private final InstantSource systemTime;
    private final AtomicReference<Instant> swept;

    /**
     * @param systemTime not legal time, which a demonstration may move
     */
    public MongoAnswers(MongoDatabase database, InstantSource systemTime) {
        answers =
                database.getCollection(COLLECTION)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY);
        Preparation.take(() -> answers.createIndex(Indexes.ascending("at")));
        this.systemTime = systemTime;
        this.swept = new AtomicReference<>(systemTime.instant());
    }

    @Override
    public Remembered remember(CommandIdentity identity, Answer answer) {
        sweep();
        Remembered remembered = new Remembered(identity.requestHash(), answer);
        try {
            answers.insertOne(write(identity.commandId(), remembered));
            return remembered;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return recall(identity.commandId()).orElse(remembered);
        }
    }

    @Override
    public Optional<Remembered> recall(String commandId) {
        Instant oldest = systemTime.instant().minus(KEPT);
        return Optional.ofNullable(answers.find(Filters.eq("_id", commandId)).first())
                .filter(document -> document.getDate("at").toInstant().isAfter(oldest))
                .map(MongoAnswers::read);
    }

    private void sweep() {
        Instant now = systemTime.instant();
        Instant last = swept.get();
        if (last.plus(SWEEP_EVERY).isBefore(now) && swept.compareAndSet(last, now)) {
            answers.deleteMany(Filters.lt("at", Date.from(now.minus(KEPT))));
        }
    }

    private Document write(String commandId, Remembered remembered) {
        Document document =
                new Document("_id", commandId)
                        .append("requestHash", remembered.requestHash())
                        .append("at", Date.from(systemTime.instant()));
        switch (remembered.answer()) {
            case Answer.Refused(Refusal refusal) ->
                    document.append("rule", refusal.rule())
                            .append("because", refusal.because())
                            .append("remedy", refusal.remedy())
                            .append("legalBasis", refusal.legalBasis());
            case Answer.Done done ->
                    document.append("stream", done.stream())
                            .append("version", done.version())
                            .append("position", done.position());
            case Answer.VersionConflict _, Answer.KeyReused _ ->
                    throw new IllegalArgumentException("such an answer is not remembered");
        }
        return document;
    }

    private static Remembered read(Document document) {
        Answer answer =
                document.containsKey("rule")
                        ? new Answer.Refused(
                                new Refusal(
                                        document.getString("rule"),
                                        document.getString("because"),
                                        document.getString("remedy"),
                                        document.getString("legalBasis")))
                        : new Answer.Done(
                                document.getString("stream"),
                                document.getLong("version"),
                                document.getLong("position"),
                                false);
        return new Remembered(document.getString("requestHash"), answer);
    }
}
