package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A notice is published. The clocks of law start here. Published as {@code
 * org.publicaccord.contract.notice-confirmed.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param noticeCode UK2 to UK12
 * @param noticeId the identifier on the central digital platform
 * @param publishedAt when it was published there
 * @param words what it says beyond the record of the contract
 * @param corrects whether it corrects a notice published earlier
 */
public record NoticeConfirmed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        String noticeCode,
        String noticeId,
        Instant publishedAt,
        String words,
        boolean corrects)
        implements ContractEvent {}
