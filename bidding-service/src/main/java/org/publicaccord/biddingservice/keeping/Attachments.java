package org.publicaccord.biddingservice.keeping;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.bson.Document;
import org.publicaccord.biddingservice.procedure.TenderContent;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.Sha256;
import org.publicaccord.decider.Refusal;
import org.publicaccord.eventstore.BlobRef;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.eventstore.Classification;
import org.publicaccord.servicekit.files.FileType;
import org.publicaccord.servicekit.problems.Problem;
import org.springframework.http.HttpStatus;

/**
 * Files for tenders. Who sent a file for which procedure is kept with it: a tender refers only to
 * files of its own bidder, so that knowing the hash of another's file opens nothing.
 */
public final class Attachments {

    /** The collection of who sent what. */
    public static final String COLLECTION = "attachments";

    private static final String OWNER = "owner";
    private static final String TYPE = "type";
    private static final int MOST_OF_ONE = 200;

    private final MongoCollection<Document> rows;
    private final BlobStore blobs;

    public Attachments(MongoCollection<Document> rows, BlobStore blobs) {
        this.rows =
                rows.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY);
        this.blobs = blobs;
        rows.createIndex(Indexes.ascending(OWNER));
    }

    /**
     * Keeps a file; the same file twice is kept once.
     *
     * @param mediaType what its sender says that it is, without parameters
     * @throws org.publicaccord.servicekit.problems.ProblemException if such files are not taken, it
     *     is not what it says, or there are too many
     */
    public BlobRef keep(
            ProcedureId procedure, OrganisationId sender, String mediaType, byte[] content) {
        FileType type = FileType.of(mediaType, content);
        String owner = owner(procedure, sender);
        if (rows.countDocuments(Filters.eq(OWNER, owner)) >= MOST_OF_ONE) {
            throw tooMany().exception();
        }
        BlobRef kept = blobs.put(content, type.mediaType(), Classification.PRIVATE);
        String id = id(owner, new Sha256(kept.sha256()));
        rows.replaceOne(
                Filters.eq("_id", id),
                new Document("_id", id).append(OWNER, owner).append(TYPE, type.mediaType()),
                new ReplaceOptions().upsert(true));
        return kept;
    }

    /**
     * Requires that a tender refers only to files that its bidder sent.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if it refers to another
     */
    public void requireSent(ProcedureId procedure, OrganisationId sender, TenderContent content) {
        content.answers().stream()
                .flatMap(it -> it.attachments().stream())
                .filter(it -> row(procedure, sender, it.sha256()).isEmpty())
                .findFirst()
                .ifPresent(it -> {
                    throw unknown(it.name()).exception();
                });
    }

    /** A file that an organisation sent; empty if it sent none such, or it was erased. */
    public Optional<File> open(ProcedureId procedure, OrganisationId sender, Sha256 sha256) {
        return row(procedure, sender, sha256)
                .flatMap(row ->
                        blobs.open(sha256.hex())
                                .map(content -> new File(row.getString(TYPE), bytes(content))));
    }

    private static byte[] bytes(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Document> row(ProcedureId procedure, OrganisationId sender, Sha256 sha256) {
        return Optional.ofNullable(
                rows.find(Filters.eq("_id", id(owner(procedure, sender), sha256))).first());
    }

    private static String owner(ProcedureId procedure, OrganisationId sender) {
        return procedure + "|" + sender;
    }

    private static String id(String owner, Sha256 sha256) {
        return owner + "|" + sha256;
    }

    private static Problem tooMany() {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new Refusal(
                        "too-many-attachments",
                        "You have sent %d files for this procedure, and no more is taken."
                                .formatted(MOST_OF_ONE),
                        "Put what is left into one file, or into the text of an answer.",
                        "A rule of this platform: everything has a limit"));
    }

    private static Problem unknown(String name) {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new Refusal(
                        "attachment-unknown",
                        "You have sent no file with the SHA-256 given for \"%s\".".formatted(name),
                        "Upload the file first, and refer to it by the SHA-256 of the answer.",
                        "A rule of this platform: a tender is whole when it is received"));
    }

    /**
     * A file.
     *
     * @param mediaType what it was found to be
     */
    @SuppressWarnings("ArrayRecordComponent") // Written out at once, never compared.
    public record File(String mediaType, byte[] content) {}
}
