package org.publicaccord.contractservice.filing;

import java.util.List;
import java.util.UUID;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out documents to who is signed in: each reader what is theirs to read. */
@RestController
final class DocumentReadingEndpoint {

    private final DocumentReading documents;

    DocumentReadingEndpoint(DocumentReading documents) {
        this.documents = documents;
    }

    /** A contract's documents, 500 at most. */
    record DocumentList(List<DocumentView> items) {}

    /** The documents of a contract that the caller may know of. */
    @GetMapping("/api/contracts/{id}/documents")
    @AllowedForAnySignedIn
    DocumentList documents(@PathVariable String id, Caller caller) {
        return new DocumentList(documents.all(id, Reading.by(caller)));
    }

    /** One document. */
    @GetMapping("/api/contracts/{id}/documents/{document}")
    @AllowedForAnySignedIn
    DocumentView document(@PathVariable String id, @PathVariable UUID document, Caller caller) {
        return documents.one(id, document, Reading.by(caller));
    }

    /** What a version says; for who is no party, what is public of it. */
    @GetMapping("/api/contracts/{id}/documents/{document}/versions/{version}")
    @AllowedForAnySignedIn
    ResponseEntity<byte[]> version(
            @PathVariable String id,
            @PathVariable UUID document,
            @PathVariable int version,
            Caller caller) {
        return Saved.asFile(documents.version(id, document, version, Reading.by(caller)));
    }

    /** The copy of a version that the public reads. */
    @GetMapping("/api/contracts/{id}/documents/{document}/versions/{version}/redacted-copy")
    @AllowedForAnySignedIn
    ResponseEntity<byte[]> redactedCopy(
            @PathVariable String id,
            @PathVariable UUID document,
            @PathVariable int version,
            Caller caller) {
        return Saved.asFile(documents.redactedCopy(id, document, version, Reading.by(caller)));
    }

    /** What shows a signature, for the parties. */
    @GetMapping("/api/contracts/{id}/documents/{document}/signatures/{signature}")
    @AllowedForAnySignedIn
    ResponseEntity<byte[]> signature(
            @PathVariable String id,
            @PathVariable UUID document,
            @PathVariable int signature,
            Caller caller) {
        return Saved.asFile(documents.signature(id, document, signature, Reading.by(caller)));
    }
}
