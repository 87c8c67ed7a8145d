package org.publicaccord.eventstore.storage;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;
import org.publicaccord.eventstore.Commit;

/**
 * Commits in MongoDB, or in a store that speaks its protocol: one document a commit, written
 * majority and journaled, read with majority concern from the primary. Needs a client with {@code
 * retryWrites=false}: whether a write is sent again is for the appender to judge.
 */
public final class MongoCommitStorage implements CommitStorage {

    /** The collection's name. */
    public static final String COLLECTION = "commits";

    private static final int DUPLICATE_KEY = 11_000;

    /** Bad value, too large an object, failed validation: the same commit fails again for ever. */
    private static final Set<Integer> NEVER_TAKEN = Set.of(2, 10_334, 121);

    private static final InsertManyOptions ORDERED = new InsertManyOptions().ordered(true);

    /** How many probes a search for the tail sends at once. */
    private static final int PROBES = 32;

    private final MongoCollection<Commit> commits;
    private final MongoCollection<Document> positions;

    public MongoCommitStorage(MongoDatabase database) {
        positions =
                database.getCollection(COLLECTION)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withReadPreference(ReadPreference.primary());
        commits =
                positions
                        .withDocumentClass(Commit.class)
                        .withCodecRegistry(
                                CodecRegistries.fromRegistries(
                                        CodecRegistries.fromCodecs(new CommitCodec()),
                                        positions.getCodecRegistry()));
        IndexOptions unique = new IndexOptions().unique(true);
        Preparation.take(() -> commits.createIndex(Indexes.ascending(CommitCodec.KEY), unique));
        Preparation.take(
                () -> commits.createIndex(Indexes.ascending(CommitCodec.COMMAND_ID), unique));
    }

    @Override
    public Insertion insert(List<Commit> batch) {
        try {
            commits.insertMany(batch, ORDERED);
            return new Insertion.Whole();
        } catch (MongoBulkWriteException e) {
            return howFar(e);
        } catch (MongoException e) {
            return new Insertion.Unknown(e);
        }
    }

    private static Insertion howFar(MongoBulkWriteException failure) {
        // Without the write concern even the prefix may still be rolled back.
        if (failure.getWriteConcernError() != null || failure.getWriteErrors().isEmpty()) {
            return new Insertion.Unknown(failure);
        }
        BulkWriteError first = failure.getWriteErrors().getFirst();
        if (first.getCode() == DUPLICATE_KEY) {
            return new Insertion.StoppedAt(first.getIndex());
        }
        return NEVER_TAKEN.contains(first.getCode())
                ? new Insertion.Rejected(first.getIndex(), failure)
                : new Insertion.Unknown(failure);
    }

    @Override
    public List<Commit> following(long position, int window) {
        List<Long> asked = LongStream.rangeClosed(position + 1, position + window).boxed().toList();
        List<Commit> found = read(Filters.in(CommitCodec.ID, asked));
        found.sort(Comparator.comparingLong(Commit::position));
        // One read is no snapshot: a commit may be seen whose predecessor was just missed.
        int contiguous = 0;
        while (contiguous < found.size()
                && found.get(contiguous).position() == position + 1 + contiguous) {
            contiguous++;
        }
        return found.subList(0, contiguous);
    }

    @Override
    public Optional<Commit> at(long position) {
        return read(Filters.eq(CommitCodec.ID, position)).stream().findFirst();
    }

    @Override
    public List<Commit> beginningWithin(String stream, long fromSequence, int window) {
        List<String> keys =
                LongStream.range(fromSequence, fromSequence + window)
                        .mapToObj(sequence -> Commit.key(stream, sequence))
                        .toList();
        List<Commit> found = read(Filters.in(CommitCodec.KEY, keys));
        found.sort(Comparator.comparingLong(Commit::firstSequence));
        return found;
    }

    @Override
    public List<Commit> ofCommands(Collection<String> commandIds) {
        return read(Filters.in(CommitCodec.COMMAND_ID, commandIds));
    }

    @Override
    public long tail(long atLeast) {
        long known = atLeast;
        long missing = gallop(known);
        while (missing - known > 1) {
            long step = Math.ceilDiv(missing - known, PROBES + 1L);
            Set<Long> found = existing(probes(known, missing, step));
            while (found.contains(known + step)) {
                known += step;
            }
            missing = Math.min(missing, known + step);
        }
        return known;
    }

    private static List<Long> probes(long known, long missing, long step) {
        return LongStream.iterate(known + step, next -> next < missing, next -> next + step)
                .boxed()
                .toList();
    }

    /** A position that does not exist, found by steps of doubling length. */
    private long gallop(long known) {
        List<Long> steps =
                LongStream.iterate(1, step -> step * 2)
                        .limit(40)
                        .map(step -> known + step)
                        .boxed()
                        .toList();
        Set<Long> found = existing(steps);
        return steps.stream().filter(step -> !found.contains(step)).findFirst().orElseThrow();
    }

    private Set<Long> existing(List<Long> asked) {
        return Set.copyOf(
                positions
                        .find(Filters.in(CommitCodec.ID, asked))
                        .projection(Projections.include(CommitCodec.ID))
                        .map(document -> document.getLong(CommitCodec.ID))
                        .into(new ArrayList<>()));
    }

    @Override
    public long greatestPosition() {
        Document last =
                positions
                        .find()
                        .projection(Projections.include(CommitCodec.ID))
                        .sort(Sorts.descending(CommitCodec.ID))
                        .first();
        return last == null ? 0 : last.getLong(CommitCodec.ID);
    }

    private List<Commit> read(Bson filter) {
        return commits.find(filter).into(new ArrayList<>());
    }
}
