package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The last day of a covenant went by. Published as {@code
 * org.publicaccord.contract.asset-covenant-expired.v1}.
 *
 * @param covenantId the covenant, unique within the transfer
 * @param lastDay its last day
 */
public record AssetCovenantExpired(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String covenantId,
        LocalDate lastDay)
        implements AssetTransferEvent {}
