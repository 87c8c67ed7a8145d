package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The last day for the decision on a Scottish request went by without one. Published as {@code
 * org.publicaccord.contract.asset-decision-overdue.v1}.
 *
 * @param interestId the interest, unique within the contract
 * @param bodyId the body, such as GB-COH-09442333
 * @param due the last day
 * @param redress what the body may ask for: REVIEW or APPEAL
 * @param redressLastDay the last day on which it may
 */
public record AssetDecisionOverdue(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String interestId,
        String bodyId,
        LocalDate due,
        String redress,
        LocalDate redressLastDay)
        implements AssetTransferEvent {}
