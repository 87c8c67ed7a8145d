package org.publicaccord.contractservice.filing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.publicaccord.servicekit.security.AllowedForAnyone;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Public documents, for anyone: where the open data says that they are. */
@RestController
@Tag(name = "Open data")
final class OpenDocumentEndpoint {

    private final DocumentReading documents;

    OpenDocumentEndpoint(DocumentReading documents) {
        this.documents = documents;
    }

    @GetMapping("/open/contracts/{id}/documents/{document}/versions/{version}")
    @AllowedForAnyone
    @Operation(
            summary = "Gives out a public document",
            description = "What is public of a version; the redacted copy, if there is one.")
    ResponseEntity<byte[]> version(
            @PathVariable String id, @PathVariable UUID document, @PathVariable int version) {
        return Saved.asFile(
                documents.version(id, document, version, Reading.NOT_SIGNED_IN),
                CacheControl.noCache().cachePublic());
    }
}
