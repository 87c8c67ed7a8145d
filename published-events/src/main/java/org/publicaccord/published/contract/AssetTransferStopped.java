package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The transfer was given up before the asset passed. Published as {@code
 * org.publicaccord.contract.asset-transfer-stopped.v1}.
 *
 * @param because the reason given
 */
public record AssetTransferStopped(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String because)
        implements AssetTransferEvent {}
