package org.publicaccord.notificationservice.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * All messages. A message is looked up by its id, or by its place in its box; both are unique, so
 * that delivering it again changes nothing, and two writers never share a place.
 */
final class Inbox {

    /** More writers to one box at a time than there are consumers would be a bug. */
    private static final int MAX_ATTEMPTS = 1_000;

    /** Writers of this process to one box take turns, or they would race for its next place. */
    private static final int WRITERS = 64;

    /** How many places are looked at by one read. */
    private static final int LOOKED_FOR = 32;

    private static final String PLACE = MessageRow.PLACE;

    private final MongoCollection<Document> messages;
    private final BoxSizes sizes;
    private final List<Lock> writers =
            Stream.<Lock>generate(ReentrantLock::new).limit(WRITERS).toList();

    Inbox(MongoDatabase database) {
        var durable =
                database.withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.messages = durable.getCollection("messages");
        this.messages.createIndex(Indexes.ascending(PLACE), new IndexOptions().unique(true));
        this.sizes = new BoxSizes(durable.getCollection("boxes"));
    }

    /**
     * Puts messages into their boxes, one upon the other, by one write if they are new. One that is
     * there already stays as it is.
     *
     * @return how many are new
     */
    int deliver(List<Message> all) {
        var locks =
                all.stream()
                        .map(it -> Math.floorMod(it.box().hashCode(), WRITERS))
                        .distinct()
                        .sorted()
                        .map(writers::get)
                        .toList();
        locks.forEach(Lock::lock);
        try {
            var inserted = all.isEmpty() ? 0 : insert(all);
            var rest = all.subList(inserted, all.size());
            return inserted + (int) rest.stream().filter(this::deliver).count();
        } finally {
            locks.forEach(Lock::unlock);
        }
    }

    /** Inserts up to the first whose id or place is taken, so that no box has a gap. */
    private int insert(List<Message> all) {
        var tops = new HashMap<Box, Long>();
        var rows = new ArrayList<Document>();
        var raised = new ArrayList<Runnable>();
        for (var message : all) {
            var box = message.box();
            var size =
                    tops.computeIfAbsent(box, it -> sizes.delivered(it).orElseGet(() -> size(it)));
            tops.put(box, size + 1);
            rows.add(MessageRow.of(message, box.place(size + 1)));
            raised.add(() -> sizes.raise(box, size + 1));
        }
        var inserted = insertInOrder(rows);
        raised.subList(0, inserted).forEach(Runnable::run);
        return inserted;
    }

    private int insertInOrder(List<Document> rows) {
        try {
            return messages.insertMany(rows).getInsertedIds().size();
        } catch (MongoBulkWriteException failed) {
            if (failed.getWriteErrors().stream()
                    .allMatch(it -> it.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                return failed.getWriteResult().getInsertedCount();
            }
            throw failed;
        }
    }

    private boolean deliver(Message message) {
        var box = message.box();
        var size = sizes.delivered(box).orElseGet(() -> size(box));
        for (var attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            if (insert(message, box.place(size + 1))) {
                sizes.raise(box, size + 1);
                return true;
            }
            if (find(message.id()).isPresent()) {
                return false;
            }
            size = sizeFrom(box, size);
        }
        throw new IllegalStateException("box " + box.name() + " was contended for too long");
    }

    Optional<Message> find(MessageId id) {
        return Optional.ofNullable(messages.find(eq(MessageRow.ID, id.value())).first())
                .map(MessageRow::message);
    }

    /** Remembers that someone of the recipient has read a message; once is enough. */
    void markRead(MessageId id) {
        messages.updateOne(
                and(eq(MessageRow.ID, id.value()), eq(MessageRow.READ, false)),
                Updates.set(MessageRow.READ, true));
    }

    /** How many messages a box holds. */
    long size(Box box) {
        return sizeFrom(box, sizes.atLeast(box));
    }

    /** How many it holds, which is at least so many. */
    private long sizeFrom(Box box, long atLeast) {
        var size = atLeast;
        long from;
        do {
            from = size;
            var taken = taken(box, from);
            while (taken.contains(box.place(size + 1))) {
                size++;
            }
        } while (size == from + LOOKED_FOR);
        return size;
    }

    /** Which of the next places have messages. */
    private Set<String> taken(Box box, long size) {
        var places =
                LongStream.rangeClosed(size + 1, size + LOOKED_FOR).mapToObj(box::place).toList();
        return messages.find(in(PLACE, places))
                .projection(Projections.include(PLACE))
                .map(row -> row.getString(PLACE))
                .into(new HashSet<>());
    }

    /** The messages of a box from one number to another, both included, by their numbers. */
    Map<Long, Message> range(Box box, long from, long to) {
        var places = LongStream.rangeClosed(from, to).mapToObj(box::place).toList();
        var found = new HashMap<Long, Message>();
        messages.find(in(PLACE, places))
                .forEach(row -> found.put(MessageRow.number(row), MessageRow.message(row)));
        return found;
    }

    /** Inserts unless the id or the place is taken. */
    private boolean insert(Message message, String place) {
        try {
            messages.insertOne(MessageRow.of(message, place));
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failed;
        }
    }
}
