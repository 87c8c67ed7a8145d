package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The contract change notice of a proposed change is published (Procurement Act 2023, section 75).
 * Published as {@code org.publicaccord.contract.modification-announced.v1}.
 *
 * @param changeId unique within the contract
 * @param noticeId the contract change notice
 */
public record ModificationAnnounced(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String changeId,
        String noticeId)
        implements ContractEvent {}
