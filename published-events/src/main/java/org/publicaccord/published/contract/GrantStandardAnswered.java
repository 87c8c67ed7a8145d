package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Minimum requirements of GovS 015 are complied with or explained. Published as {@code
 * org.publicaccord.contract.grant-standard-answered.v1}.
 *
 * @param answers the requirements that were answered
 */
public record GrantStandardAnswered(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        List<GrantStandardAnswer> answers)
        implements GrantEvent {}
