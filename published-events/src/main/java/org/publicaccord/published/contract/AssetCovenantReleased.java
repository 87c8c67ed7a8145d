package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The authority gave a covenant up before its time. Published as {@code
 * org.publicaccord.contract.asset-covenant-released.v1}.
 *
 * @param covenantId the covenant, unique within the transfer
 * @param because the reason given
 */
public record AssetCovenantReleased(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String covenantId,
        String because)
        implements AssetTransferEvent {}
