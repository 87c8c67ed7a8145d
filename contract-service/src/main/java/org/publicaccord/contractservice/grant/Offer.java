package org.publicaccord.contractservice.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.contract.Sha256;
import org.publicaccord.contractservice.contract.Term;

/**
 * On what terms a grant is offered.
 *
 * @param amount granted, in pounds
 * @param term the first and last day on which it may be spent, both known
 * @param purpose what it may be spent on
 * @param reconcileWithinDays after each year of the term, by when it is reconciled
 * @param openUntil the last day on which it can be accepted
 * @param content the content address of the grant agreement
 */
public record Offer(
        Money amount,
        Term term,
        Reason purpose,
        List<Instalment> instalments,
        int reconcileWithinDays,
        LocalDate openUntil,
        Sha256 content) {

    private static final int MOST_INSTALMENTS = 120;
    private static final int MOST_DAYS = 366;

    public Offer {
        Pounds.some("a grant", amount);
        if (term.firstDay().isEmpty() || term.lastDay().isEmpty()) {
            throw new IllegalArgumentException("a grant has a first and a last day");
        }
        instalments = List.copyOf(instalments);
        long ids = instalments.stream().map(Instalment::id).distinct().count();
        if (instalments.isEmpty()
                || instalments.size() > MOST_INSTALMENTS
                || ids < instalments.size()) {
            throw new IllegalArgumentException(
                    "a grant has 1 to 120 instalments, each with an id of its own");
        }
        if (reconcileWithinDays < 1 || reconcileWithinDays > MOST_DAYS) {
            throw new IllegalArgumentException("reconcile within 1 to 366 days of each year");
        }
    }

    LocalDate firstDay() {
        return term.firstDay().orElseThrow();
    }

    LocalDate lastDay() {
        return term.lastDay().orElseThrow();
    }

    Money instalmentsInAll() {
        return Pounds.sum(instalments.stream().map(Instalment::amount));
    }

    Optional<Instalment> instalment(String id) {
        return instalments.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * The last day of the year of the grant that follows a day; empty after the last one.
     *
     * @param lastDay of the agreement as it stands, which a change of its term has moved
     */
    Optional<LocalDate> yearEndAfter(LocalDate reconciledUpTo, LocalDate lastDay) {
        return Stream.iterate(1, it -> it + 1)
                .map(years -> firstDay().plusYears(years).minusDays(1))
                .filter(end -> end.isAfter(reconciledUpTo))
                .findFirst()
                .map(end -> end.isAfter(lastDay) ? lastDay : end)
                .filter(end -> end.isAfter(reconciledUpTo));
    }
}
