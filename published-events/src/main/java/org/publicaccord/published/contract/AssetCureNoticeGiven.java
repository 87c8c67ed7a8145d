package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The body was told to put a breach right. Published as {@code
 * org.publicaccord.contract.asset-cure-notice-given.v1}.
 *
 * @param covenantId the covenant, unique within the transfer
 * @param cureBy the last day for it
 * @param demand what has to be done
 */
public record AssetCureNoticeGiven(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String covenantId,
        LocalDate cureBy,
        String demand)
        implements AssetTransferEvent {}
