package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The authority stepped in, since a breach was not put right in time. Published as {@code
 * org.publicaccord.contract.asset-stepped-in.v1}.
 *
 * @param covenantId the covenant, unique within the transfer
 * @param since from when on
 * @param because the reason given
 */
public record AssetSteppedIn(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String covenantId,
        LocalDate since,
        String because)
        implements AssetTransferEvent {}
