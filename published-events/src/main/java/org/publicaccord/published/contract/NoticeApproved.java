package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A notice was approved by another person than the one who drafted it. Published as {@code
 * org.publicaccord.contract.notice-approved.v1}.
 *
 * @param noticeCode UK2 to UK12
 */
public record NoticeApproved(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String noticeCode)
        implements ContractEvent {}
