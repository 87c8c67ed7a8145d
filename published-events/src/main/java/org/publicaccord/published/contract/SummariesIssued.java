package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Every assessed tenderer has its assessment summary (Procurement Act 2023, section 50), on the
 * record of the contract. Published as {@code org.publicaccord.contract.summaries-issued.v1}.
 */
public record SummariesIssued(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties)
        implements ContractEvent {}
