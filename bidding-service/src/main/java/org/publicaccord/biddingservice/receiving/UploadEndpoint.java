package org.publicaccord.biddingservice.receiving;

import static org.publicaccord.biddingservice.receiving.ProcedureCommands.procedure;

import java.net.URI;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.eventstore.BlobRef;
import org.publicaccord.servicekit.limits.AcceptsUpTo;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes files that a tender will refer to. Sending one twice keeps it once. */
@RestController
final class UploadEndpoint {

    private final UploadReceiving uploads;

    UploadEndpoint(UploadReceiving uploads) {
        this.uploads = uploads;
    }

    /** Keeps a file and answers the SHA-256 that a tender refers to it by. */
    @PostMapping("/api/procedures/{id}/attachments")
    @AllowedFor(Role.PROVIDER)
    @AcceptsUpTo(mebibytes = 20)
    ResponseEntity<Uploaded> upload(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody byte[] content,
            Caller caller) {
        BlobRef kept =
                uploads.receive(
                        procedure(id), new OrganisationId(caller.organisation()), type, content);
        return ResponseEntity.created(
                        URI.create("/api/procedures/" + id + "/attachments/" + kept.sha256()))
                .body(new Uploaded(kept.sha256(), kept.type(), kept.size()));
    }

    /**
     * A file that is kept.
     *
     * @param bytes how many it has
     */
    record Uploaded(String sha256, String type, long bytes) {}
}
