package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A recipient says what speaks against a clawback. Published as {@code
 * org.publicaccord.contract.grant-representation-made.v1}.
 *
 * @param clawbackId the demand, unique within the grant
 * @param words what speaks against it
 */
public record GrantRepresentationMade(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String clawbackId,
        String words)
        implements GrantEvent {}
