package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A breach was put right. Published as {@code org.publicaccord.contract.asset-covenant-cured.v1}.
 *
 * @param covenantId the covenant, unique within the transfer
 * @param how how it was put right
 */
public record AssetCovenantCured(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String covenantId,
        String how)
        implements AssetTransferEvent {}
