package org.publicaccord.biddingservice.receiving;

import org.publicaccord.biddingservice.keeping.Attachments;
import org.publicaccord.biddingservice.keeping.KeptTenders;
import org.publicaccord.biddingservice.keeping.TenderBody;
import org.publicaccord.biddingservice.procedure.ProcedureCommand.SubmitTender;
import org.publicaccord.biddingservice.procedure.SubmissionId;
import org.publicaccord.biddingservice.procedure.Tender;
import org.publicaccord.biddingservice.procedure.TenderContent;
import org.publicaccord.biddingservice.receiving.ProcedureCommands.Made;
import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.ProcedureId;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.Caller;

/**
 * Takes a tender: reads it, keeps it as it came, and gives it to its procedure. The receipt is read
 * back from what was recorded, so that a repeated request gets the same one.
 */
final class SubmissionReceiving {

    private final SentTender reading;
    private final Attachments attachments;
    private final KeptTenders tenders;
    private final ProcedureCommands procedures;
    private final NewIds ids;

    SubmissionReceiving(
            SentTender reading,
            Attachments attachments,
            KeptTenders tenders,
            ProcedureCommands procedures,
            NewIds ids) {
        this.reading = reading;
        this.attachments = attachments;
        this.tenders = tenders;
        this.procedures = procedures;
        this.ids = ids;
    }

    /**
     * Takes what was sent.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if it is refused
     */
    Received receive(ProcedureId procedure, byte[] sent, Caller caller, CommandEnvelope envelope) {
        TenderBody body = reading.read(sent);
        TenderContent content = body.content();
        Party bidder = Callers.organisation(caller);
        Acting by = Callers.acting(caller);
        attachments.requireSent(procedure, bidder.id(), content);
        SubmitTender command =
                new SubmitTender(
                        procedure,
                        new SubmissionId(ids.next()),
                        body.lot(),
                        content,
                        tenders.keep(sent),
                        bidder,
                        by.person());
        Made made = procedures.made(command, envelope);
        Tender tender =
                made.standing().state().tenders().liveOf(bidder.id(), body.lot()).orElseThrow();
        return new Received(made, Receipt.of(tender));
    }

    /** What was made, and the receipt for it. */
    record Received(Made made, Receipt receipt) {}
}
