package org.publicaccord.biddingservice.receiving;

import static org.publicaccord.biddingservice.receiving.RefusalProblems.problem;

import java.time.InstantSource;
import org.publicaccord.biddingservice.keeping.Attachments;
import org.publicaccord.biddingservice.procedure.KnownProcedures;
import org.publicaccord.biddingservice.procedure.KnownProcedures.Standing;
import org.publicaccord.biddingservice.procedure.Refusals;
import org.publicaccord.biddingservice.procedure.Uploading;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.eventstore.BlobRef;
import org.springframework.http.MediaType;

/** Takes a file for a tender, as long as the tender itself would be taken. */
final class UploadReceiving {

    private final KnownProcedures procedures;
    private final Attachments attachments;
    private final InstantSource legalTime;

    UploadReceiving(KnownProcedures procedures, Attachments attachments, InstantSource legalTime) {
        this.procedures = procedures;
        this.attachments = attachments;
        this.legalTime = legalTime;
    }

    /**
     * Takes what was sent.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if it is refused
     */
    BlobRef receive(ProcedureId procedure, OrganisationId sender, MediaType type, byte[] content) {
        Standing known =
                procedures
                        .find(procedure)
                        .orElseThrow(() -> problem(Refusals.noSuchProcedure()).exception());
        Uploading.whatStandsInTheWay(known.state(), sender, legalTime.instant())
                .ifPresent(refusal -> {
                    throw problem(refusal).exception();
                });
        return attachments.keep(
                procedure, sender, type.getType() + "/" + type.getSubtype(), content);
    }
}
