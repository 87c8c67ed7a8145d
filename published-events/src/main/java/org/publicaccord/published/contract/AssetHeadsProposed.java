package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Heads of terms were proposed, subject to contract. Published as {@code
 * org.publicaccord.contract.asset-heads-proposed.v1}.
 *
 * @param terms as proposed
 */
public record AssetHeadsProposed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        AssetTerms terms)
        implements AssetTransferEvent {}
