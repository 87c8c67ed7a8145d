package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A year of a grant is reconciled. Published as {@code
 * org.publicaccord.contract.grant-year-reconciled.v1}.
 *
 * @param yearEnd its last day
 * @param spent what was spent on the purpose of the grant since its first day
 * @param unspent what is left of what was paid
 * @param found what was found
 * @param nextDue the last day for the next reconciliation; absent after the last year
 */
public record GrantYearReconciled(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        LocalDate yearEnd,
        Money spent,
        Money unspent,
        String found,
        Optional<LocalDate> nextDue)
        implements GrantEvent {}
