package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A grant has a business case, or a later one. Published as {@code
 * org.publicaccord.contract.grant-case-recorded.v1}.
 *
 * @param objective what public good it is to bring about
 * @param budget the most that may be granted
 * @param instrumentBecause why it is a grant and no contract
 * @param contentSha256 the content address of the whole case, lower-case hexadecimal
 */
public record GrantCaseRecorded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String objective,
        Money budget,
        String instrumentBecause,
        String contentSha256)
        implements GrantEvent {}
