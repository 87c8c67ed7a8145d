package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The last day for a cure went by without one on record. Published as {@code
 * org.publicaccord.contract.asset-cure-period-ended.v1}.
 *
 * @param covenantId the covenant, unique within the transfer
 * @param cureBy the last day for it
 */
public record AssetCurePeriodEnded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String covenantId,
        LocalDate cureBy)
        implements AssetTransferEvent {}
