package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A grant is given up before it is accepted. Published as {@code
 * org.publicaccord.contract.grant-stopped.v1}.
 *
 * @param because the reason given
 */
public record GrantStopped(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String because)
        implements GrantEvent {}
