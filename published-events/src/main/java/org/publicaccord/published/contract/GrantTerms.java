package org.publicaccord.published.contract;

import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Money;
import org.publicaccord.published.Term;

/**
 * On what terms a grant is given.
 *
 * @param amount what is granted
 * @param term the first and last day on which it may be spent
 * @param purpose what it may be spent on
 * @param instalments in which parts it is paid
 * @param reconcileWithinDays after each year of the term, by when it is reconciled
 * @param openUntil the last day on which the offer could be accepted
 * @param contentSha256 the content address of the grant agreement, lower-case hexadecimal
 */
public record GrantTerms(
        Money amount,
        Term term,
        String purpose,
        List<GrantInstalment> instalments,
        int reconcileWithinDays,
        LocalDate openUntil,
        String contentSha256) {}
