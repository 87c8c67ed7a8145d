package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A release older than the newest one joined the history; nothing else changed. Published as {@code
 * org.publicaccord.contract.earlier-release-joined.v1}.
 *
 * @param asReleased what the older release said, for the history only
 * @param source the release that says so
 */
public record EarlierReleaseJoined(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts asReleased,
        Source source)
        implements ContractEvent {}
