package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A notice was sent to the central digital platform. Published as {@code
 * org.publicaccord.contract.notice-submitted.v1}.
 *
 * @param noticeCode UK2 to UK12
 */
public record NoticeSubmitted(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String noticeCode)
        implements ContractEvent {}
