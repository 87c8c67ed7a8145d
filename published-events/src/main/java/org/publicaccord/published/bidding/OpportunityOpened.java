package org.publicaccord.published.bidding;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;
import org.publicaccord.published.contract.ProcedureTerms;

/**
 * Questions and tenders are taken from now on. Published as {@code
 * org.publicaccord.bidding.opportunity-opened.v1}.
 *
 * @param contractTitle for people
 * @param procedure how the procedure is run, whole
 */
public record OpportunityOpened(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        ProcedureTerms procedure)
        implements BiddingEvent {}
