package org.publicaccord.notificationservice.telling;

import java.util.List;
import java.util.Optional;
import org.publicaccord.published.bidding.AssessmentSummariesIssued;
import org.publicaccord.published.bidding.OpportunityOpened;
import org.publicaccord.published.bidding.SummaryRecipient;
import org.publicaccord.published.contract.Lot;
import org.publicaccord.published.contract.ProcedureTerms;

/**
 * What bidding-service has told of one competition.
 *
 * @param procedure how it is run; empty before it was opened
 * @param assessed what each assessed tender earned; empty before the summaries were issued
 */
public record Tendering(Optional<ProcedureTerms> procedure, List<SummaryRecipient> assessed) {

    /** Before the first event. */
    static final Tendering NOTHING = new Tendering(Optional.empty(), List.of());

    Tendering with(OpportunityOpened opened) {
        return new Tendering(Optional.of(opened.procedure()), assessed);
    }

    Tendering with(AssessmentSummariesIssued issued) {
        return new Tendering(procedure, issued.recipients());
    }

    List<Lot> lots() {
        return procedure.map(ProcedureTerms::lots).orElse(List.of());
    }

    /** Those who alone may tender; empty if it is open to all. */
    List<String> invited() {
        return procedure.map(ProcedureTerms::invitedSuppliers).orElse(List.of());
    }

    /** Whether it is a procurement that the Act asks summaries, a notice and remedies of. */
    boolean underTheAct() {
        return procedure.filter(it -> it.kind() == ProcedureTerms.Kind.BELOW_THRESHOLD).isEmpty();
    }
}
