package org.publicaccord.eventstore.storage;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.publicaccord.eventstore.Commit;
import org.publicaccord.eventstore.Payload;
import org.publicaccord.eventstore.StoredEvent;

/** Commits to documents and back. */
final class CommitDocuments {

    static final String ID = "_id";
    static final String KEY = "key";
    static final String COMMAND_ID = "commandId";

    private CommitDocuments() {}

    static Document write(Commit commit) {
        return new Document(ID, commit.position())
                .append(KEY, commit.key())
                .append("stream", commit.stream())
                .append("type", commit.streamType())
                .append("firstSequence", commit.firstSequence())
                .append("count", commit.events().size())
                .append(COMMAND_ID, commit.commandId())
                .append("time", Date.from(commit.time()))
                .append("previousHash", commit.previousHash())
                .append("events", commit.events().stream().map(CommitDocuments::write).toList());
    }

    private static Document write(StoredEvent event) {
        return new Document("id", event.id())
                .append("name", event.name())
                .append("revision", event.revision())
                .append("payload", new Binary(event.payload().bytes()))
                .append("metadata", new Document(new TreeMap<>(event.metadata())));
    }

    /**
     * Reads a commit, and checks what a document says twice.
     *
     * @throws CorruptCommit if the document is not one that {@link #write(Commit)} made
     */
    static Commit read(Document document) {
        long position = document.get(ID) instanceof Number number ? number.longValue() : 0;
        try {
            Commit commit =
                    new Commit(
                            position,
                            text(document, "stream"),
                            text(document, "type"),
                            number(document, "firstSequence"),
                            text(document, COMMAND_ID),
                            time(document),
                            text(document, "previousHash"),
                            events(document));
            requireSame(position, KEY, commit.key(), text(document, KEY));
            requireSame(
                    position, "count", (long) commit.events().size(), number(document, "count"));
            return commit;
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new CorruptCommit(position, String.valueOf(e.getMessage()), e);
        }
    }

    private static Instant time(Document document) {
        Date time = document.getDate("time");
        if (time == null) {
            throw new IllegalArgumentException("no time");
        }
        return time.toInstant();
    }

    private static List<StoredEvent> events(Document document) {
        List<Document> events = document.getList("events", Document.class);
        if (events == null) {
            throw new IllegalArgumentException("no events");
        }
        return events.stream().map(CommitDocuments::readEvent).toList();
    }

    private static StoredEvent readEvent(Document event) {
        Binary payload = event.get("payload", Binary.class);
        Document metadata = event.get("metadata", Document.class);
        if (payload == null || metadata == null) {
            throw new IllegalArgumentException("an event without payload or metadata");
        }
        Map<String, String> entries = new TreeMap<>();
        metadata.forEach((key, value) -> entries.put(key, (String) value));
        return new StoredEvent(
                text(event, "id"),
                text(event, "name"),
                (int) number(event, "revision"),
                Payload.of(payload.getData()),
                entries);
    }

    private static String text(Document document, String field) {
        String text = document.getString(field);
        if (text == null) {
            throw new IllegalArgumentException("no " + field);
        }
        return text;
    }

    private static long number(Document document, String field) {
        if (document.get(field) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("no " + field);
    }

    private static void requireSame(long position, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new CorruptCommit(
                    position, "%s is %s, not %s".formatted(what, found, expected), null);
        }
    }
}
