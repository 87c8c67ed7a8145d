package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A recipient is asked to give money of a grant back. Published as {@code
 * org.publicaccord.contract.grant-clawback-raised.v1}.
 *
 * @param clawbackId the demand, unique within the grant
 * @param amount what is asked back
 * @param ground NOT_SPENT, SPENT_ON_SOMETHING_ELSE, CONDITION_BROKEN or UNLAWFUL_SUBSIDY
 * @param because the reason given
 * @param representationUntil the last day on which the recipient may say what speaks against it
 */
public record GrantClawbackRaised(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String clawbackId,
        Money amount,
        String ground,
        String because,
        LocalDate representationUntil)
        implements GrantEvent {}
