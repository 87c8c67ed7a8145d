package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A recipient claims an instalment of its grant. Published as {@code
 * org.publicaccord.contract.grant-claim-submitted.v1}.
 *
 * @param instalmentId the instalment, unique within the grant
 * @param amount what is claimed
 * @param spentInAll what was spent on the purpose of the grant since its first day
 * @param evidenceSha256 the content address of what shows it, lower-case hexadecimal
 */
public record GrantClaimSubmitted(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String instalmentId,
        Money amount,
        Money spentInAll,
        String evidenceSha256)
        implements GrantEvent {}
