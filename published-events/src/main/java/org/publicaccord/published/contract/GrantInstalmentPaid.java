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
 * An instalment of a grant is paid. Published as {@code
 * org.publicaccord.contract.grant-instalment-paid.v1}.
 *
 * @param instalmentId the instalment, unique within the grant
 * @param amount what was paid
 * @param paidOn the day on which it was paid
 * @param amountDisbursed what was paid of the grant in all, with this
 */
public record GrantInstalmentPaid(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String instalmentId,
        Money amount,
        LocalDate paidOn,
        Money amountDisbursed)
        implements GrantEvent {}
