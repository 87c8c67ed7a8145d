package org.publicaccord.contractservice.asking;

import java.nio.charset.StandardCharsets;
import org.publicaccord.servicekit.commands.ExpectedVersion;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows a working agreement, and its page as one sheet of paper. */
@RestController
final class WorkingAgreementReadingEndpoint {

    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final WorkingAgreements agreements;

    WorkingAgreementReadingEndpoint(WorkingAgreements agreements) {
        this.agreements = agreements;
    }

    /** Where the agreement stands, as far as the caller may see it. */
    @GetMapping("/api/contracts/{id}/working-agreement")
    @AllowedForAnySignedIn
    ResponseEntity<WorkingAgreementView> show(@PathVariable String id, Caller caller) {
        WorkingAgreementView view = agreements.view(id, caller);
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(view.version())).body(view);
    }

    /** The page, on one sheet of A4 when it is printed. */
    @GetMapping(path = "/api/contracts/{id}/page", produces = MediaType.TEXT_HTML_VALUE)
    @AllowedForAnySignedIn
    ResponseEntity<String> page(@PathVariable String id, Caller caller) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(agreements.sheet(id, caller));
    }
}
