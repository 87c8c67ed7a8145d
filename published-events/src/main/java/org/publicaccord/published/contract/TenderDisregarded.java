package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A tender was disregarded: the contract is reserved to others than its bidder. Who that is is told
 * to the parties by bidding. Published as {@code org.publicaccord.contract.tender-disregarded.v1}.
 */
public record TenderDisregarded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties)
        implements ContractEvent {}
