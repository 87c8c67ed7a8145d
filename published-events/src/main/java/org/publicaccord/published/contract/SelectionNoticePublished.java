package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A notice of the Provider Selection Regime is published, other than that of the intention to
 * award. Published as {@code org.publicaccord.contract.selection-notice-published.v1}.
 *
 * @param notice INTENTION_TO_FOLLOW, TENDER or AWARD
 * @param noticeId as the central digital platform gave it
 */
public record SelectionNoticePublished(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String notice,
        String noticeId,
        LocalDate publishedOn)
        implements ProviderSelectionEvent {}
