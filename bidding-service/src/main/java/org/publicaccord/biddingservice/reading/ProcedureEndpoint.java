package org.publicaccord.biddingservice.reading;

import static org.publicaccord.servicekit.security.Role.APPROVER;
import static org.publicaccord.servicekit.security.Role.ASSESSOR;
import static org.publicaccord.servicekit.security.Role.AUDITOR;
import static org.publicaccord.servicekit.security.Role.COMMISSIONER;
import static org.publicaccord.servicekit.security.Role.CONTRACT_MANAGER;
import static org.publicaccord.servicekit.security.Role.PROVIDER;

import org.publicaccord.biddingservice.keeping.Attachments;
import org.publicaccord.biddingservice.reading.ProcedureReading.Versioned;
import org.publicaccord.servicekit.commands.ExpectedVersion;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.Caller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What callers see of a procedure. */
@RestController
final class ProcedureEndpoint {

    private final ProcedureReading procedures;

    ProcedureEndpoint(ProcedureReading procedures) {
        this.procedures = procedures;
    }

    /** How a procedure stands, with what concerns the caller; its version is the ETag. */
    @GetMapping("/api/procedures/{id}")
    @AllowedForAnySignedIn
    ResponseEntity<ProcedureView> procedure(@PathVariable String id, Caller caller) {
        Versioned found = procedures.procedure(id, caller);
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(found.version())).body(found.view());
    }

    /** Questions with their answers; unanswered ones for who asked and for the buyer's team. */
    @GetMapping("/api/procedures/{id}/questions")
    @AllowedForAnySignedIn
    Page<QuestionView> questions(@PathVariable String id, Caller caller, Paging paging) {
        return procedures.questions(id, caller, paging);
    }

    /** Submissions: one's own, or once they are closed those that are assessed. */
    @GetMapping("/api/procedures/{id}/submissions")
    @AllowedFor({PROVIDER, COMMISSIONER, CONTRACT_MANAGER, APPROVER, ASSESSOR, AUDITOR})
    Page<SubmissionView> submissions(@PathVariable String id, Caller caller, Paging paging) {
        return procedures.submissions(id, caller, paging);
    }

    /** One submission, whole, with as many of its scores as the caller may see. */
    @GetMapping("/api/procedures/{id}/submissions/{submission}")
    @AllowedFor({PROVIDER, COMMISSIONER, CONTRACT_MANAGER, APPROVER, ASSESSOR, AUDITOR})
    SubmissionDetail submission(
            @PathVariable String id, @PathVariable String submission, Caller caller) {
        return procedures.submission(id, submission, caller);
    }

    /** A file that a submission refers to. */
    @GetMapping("/api/procedures/{id}/submissions/{submission}/attachments/{sha256}")
    @AllowedFor({PROVIDER, COMMISSIONER, CONTRACT_MANAGER, APPROVER, ASSESSOR, AUDITOR})
    ResponseEntity<byte[]> attachment(
            @PathVariable String id,
            @PathVariable String submission,
            @PathVariable String sha256,
            Caller caller) {
        Attachments.File file = procedures.attachment(id, submission, sha256, caller);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                // Saved and never shown: what bidders send does not run in our pages.
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }

    /** How tenders were assessed: of one's own organisation, or all for the buyer's team. */
    @GetMapping("/api/procedures/{id}/summaries")
    @AllowedFor({PROVIDER, COMMISSIONER, CONTRACT_MANAGER, APPROVER, AUDITOR})
    Page<SummaryView> summaries(@PathVariable String id, Caller caller, Paging paging) {
        return procedures.summaries(id, caller, paging);
    }
}
