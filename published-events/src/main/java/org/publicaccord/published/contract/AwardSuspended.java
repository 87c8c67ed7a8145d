package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A claim was notified during the standstill; the contract may not be entered (Procurement Act
 * 2023, section 101). Published as {@code org.publicaccord.contract.award-suspended.v1}.
 */
public record AwardSuspended(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties)
        implements ContractEvent {}
