package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A notice was dropped before it was submitted. Published as {@code
 * org.publicaccord.contract.notice-dropped.v1}.
 *
 * @param noticeCode UK2 to UK12
 * @param because the reason given
 */
public record NoticeDropped(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String noticeCode,
        String because)
        implements ContractEvent {}
