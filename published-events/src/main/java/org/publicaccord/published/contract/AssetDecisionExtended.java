package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A longer period for the decision on a Scottish request was agreed. Published as {@code
 * org.publicaccord.contract.asset-decision-extended.v1}.
 *
 * @param interestId the interest, unique within the contract
 * @param bodyId the body, such as GB-COH-09442333
 * @param newDue the last day as agreed
 */
public record AssetDecisionExtended(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String interestId,
        String bodyId,
        LocalDate newDue)
        implements AssetTransferEvent {}
