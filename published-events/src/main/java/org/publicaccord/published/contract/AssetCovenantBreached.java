package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A breach of a covenant is on record. Published as {@code
 * org.publicaccord.contract.asset-covenant-breached.v1}.
 *
 * @param covenantId the covenant, unique within the transfer
 * @param what what was done or left undone
 */
public record AssetCovenantBreached(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String covenantId,
        String what)
        implements AssetTransferEvent {}
