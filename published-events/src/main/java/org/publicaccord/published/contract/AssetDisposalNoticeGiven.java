package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The owner of an asset of community value gave notice of the wish to dispose of it (Localism Act
 * 2011, section 95). Published as {@code org.publicaccord.contract.asset-disposal-notice-given.v1}.
 *
 * @param noticeOn the day on which the authority received it
 * @param interimLastDay of the interim moratorium
 * @param fullLastDay of the full moratorium, if a group asks to bid
 * @param protectedLastDay of the protected period
 * @param proposedLastDay of the moratorium that a community right to buy would bring, for
 *     information
 */
public record AssetDisposalNoticeGiven(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        LocalDate noticeOn,
        LocalDate interimLastDay,
        LocalDate fullLastDay,
        LocalDate protectedLastDay,
        Optional<LocalDate> proposedLastDay)
        implements AssetTransferEvent {}
