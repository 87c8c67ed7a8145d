package org.publicaccord.contractservice.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files as answers: saved and never shown, so that what people send does not run in our pages. */
final class Saved {

    private Saved() {}

    static ResponseEntity<byte[]> asFile(DocumentReading.Download download) {
        return asFile(download, CacheControl.noStore());
    }

    static ResponseEntity<byte[]> asFile(DocumentReading.Download download, CacheControl caching) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(download.file().mediaType()))
                .eTag("\"" + download.file().content() + "\"")
                .cacheControl(caching)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(download.name(), UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(download.content());
    }
}
