package org.publicaccord.biddingservice.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.publicaccord.biddingservice.procedure.TenderContent;
import org.publicaccord.biddingservice.terms.Sha256;
import org.publicaccord.eventstore.BlobStore;
import org.publicaccord.eventstore.Classification;
import tools.jackson.databind.json.JsonMapper;

/** Tenders as they were received, byte for byte, under the SHA-256 that their receipts name. */
public final class KeptTenders {

    private final BlobStore blobs;
    private final JsonMapper mapper;

    /**
     * @param mapper what request bodies are read by
     */
    public KeptTenders(BlobStore blobs, JsonMapper mapper) {
        this.blobs = blobs;
        this.mapper = mapper;
    }

    /**
     * Keeps what was received. It comes before the event that names it, so that no event ever names
     * what is not there; what is refused then stays behind, and nothing names it.
     */
    public Sha256 keep(byte[] received) {
        return new Sha256(blobs.put(received, "application/json", Classification.PRIVATE).sha256());
    }

    /** What a tender says; empty if it was erased. */
    public Optional<TenderContent> read(Sha256 content) {
        return blobs.open(content.hex()).map(this::read);
    }

    private TenderContent read(InputStream kept) {
        try (kept) {
            return mapper.readValue(kept, TenderBody.class).content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
