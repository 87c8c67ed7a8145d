package org.publicaccord.biddingservice.reading;

import static org.publicaccord.biddingservice.receiving.RefusalProblems.problem;

import java.time.InstantSource;
import java.util.Optional;
import org.publicaccord.biddingservice.keeping.Attachments;
import org.publicaccord.biddingservice.keeping.KeptTenders;
import org.publicaccord.biddingservice.procedure.KnownProcedures;
import org.publicaccord.biddingservice.procedure.KnownProcedures.Standing;
import org.publicaccord.biddingservice.procedure.Opening;
import org.publicaccord.biddingservice.procedure.Refusals;
import org.publicaccord.biddingservice.procedure.SubmissionId;
import org.publicaccord.biddingservice.procedure.Tender;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.biddingservice.terms.Sha256;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.security.Caller;

/** Answers what a caller asks of a procedure, from where the caller stands. */
final class ProcedureReading {

    private final KnownProcedures procedures;
    private final KeptTenders contents;
    private final Attachments attachments;
    private final InstantSource legalTime;

    ProcedureReading(
            KnownProcedures procedures,
            KeptTenders contents,
            Attachments attachments,
            InstantSource legalTime) {
        this.procedures = procedures;
        this.contents = contents;
        this.attachments = attachments;
        this.legalTime = legalTime;
    }

    /** The procedure, with its version. */
    Versioned procedure(String id, Caller caller) {
        Standing known = known(id);
        return new Versioned(
                ProcedureView.of(Viewpoint.of(caller, known.state()), legalTime.instant()),
                known.version());
    }

    /** Its questions, in the order in which they were asked. */
    Page<QuestionView> questions(String id, Caller caller, Paging paging) {
        Viewpoint viewpoint = viewpoint(id, caller);
        return Listing.page(
                viewpoint.state().questions().all(),
                viewpoint::sees,
                it -> QuestionView.of(it, viewpoint),
                paging);
    }

    /**
     * Submissions: a bidder's own; once tenders are closed, those that count for the buyer's team
     * and assessors.
     */
    Page<SubmissionView> submissions(String id, Caller caller, Paging paging) {
        Viewpoint viewpoint = viewpoint(id, caller);
        if (!viewpoint.provides() && !viewpoint.mayReadTenders()) {
            throw whyNot(viewpoint).exception();
        }
        return Listing.page(
                viewpoint.state().tenders().all(), viewpoint::sees, SubmissionView::of, paging);
    }

    /** One submission, whole. */
    SubmissionDetail submission(String id, String submission, Caller caller) {
        Viewpoint viewpoint = viewpoint(id, caller);
        Tender tender = tender(viewpoint, submission);
        return SubmissionDetail.of(tender, contents.read(tender.content()), viewpoint);
    }

    /** A file that a submission refers to. */
    Attachments.File attachment(String id, String submission, String sha256, Caller caller) {
        Viewpoint viewpoint = viewpoint(id, caller);
        Tender tender = tender(viewpoint, submission);
        return sha256(sha256)
                .filter(wanted ->
                        contents.read(tender.content())
                                .flatMap(it -> it.attachment(wanted))
                                .isPresent())
                .flatMap(wanted ->
                        attachments.open(new ProcedureId(id), tender.bidder().id(), wanted))
                .orElseThrow(() -> noSuchAttachment().exception());
    }

    /** Assessment summaries: a bidder's own; all of them for the buyer's team. */
    Page<SummaryView> summaries(String id, Caller caller, Paging paging) {
        Viewpoint viewpoint = viewpoint(id, caller);
        if (!viewpoint.provides() && !viewpoint.oversees()) {
            throw problem(Refusals.notYourProcedure()).exception();
        }
        var issued =
                Opening.summaries(viewpoint.state()).orElseThrow(() -> notIssued().exception());
        String own = viewpoint.organisation().value();
        return Listing.page(
                SummaryView.all(issued),
                it -> viewpoint.oversees() || it.tender().organisation().id().equals(own),
                it -> it,
                paging);
    }

    private Tender tender(Viewpoint viewpoint, String submission) {
        Tender tender =
                submissionId(submission)
                        .flatMap(viewpoint.state().tenders()::find)
                        .orElseThrow(() -> whyNot(viewpoint).exception());
        if (!viewpoint.sees(tender)) {
            throw whyNot(viewpoint).exception();
        }
        return tender;
    }

    /** The same whether there is such a tender or not, so that its existence is not told. */
    private static Problem whyNot(Viewpoint viewpoint) {
        boolean mayLater = viewpoint.oversees() || viewpoint.assessor().isPresent();
        if (mayLater && !Opening.tendersMayBeRead(viewpoint.state())) {
            return problem(Refusals.tendersSealed());
        }
        return problem(
                mayLater || viewpoint.provides()
                        ? Refusals.submissionUnknown()
                        : Refusals.notYourProcedure());
    }

    private Viewpoint viewpoint(String id, Caller caller) {
        return Viewpoint.of(caller, known(id).state());
    }

    private Standing known(String id) {
        return procedureId(id)
                .flatMap(procedures::find)
                .orElseThrow(() -> problem(Refusals.noSuchProcedure()).exception());
    }

    private static Optional<ProcedureId> procedureId(String id) {
        try {
            return Optional.of(new ProcedureId(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<SubmissionId> submissionId(String id) {
        try {
            return Optional.of(SubmissionId.parse(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<Sha256> sha256(String hex) {
        try {
            return Optional.of(new Sha256(hex));
        } catch (IllegalArgumentException notASha) {
            return Optional.empty();
        }
    }

    private static Problem noSuchAttachment() {
        return Problem.notFound(
                "attachment-unknown",
                "The submission refers to no such file, or the file was erased.",
                "Take the SHA-256 from the submission.");
    }

    private static Problem notIssued() {
        return Problem.notFound(
                "summaries-not-issued",
                "Assessment summaries have not been issued.",
                "Wait until the buyer issues them; every assessed tenderer gets one.");
    }

    /** A view with the version that it is of. */
    record Versioned(ProcedureView view, long version) {}
}
