package org.publicaccord.monitoringservice.obligations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.publicaccord.rules.Kind;

/**
 * Something a contract owes.
 *
 * @param title for people
 * @param notice the notice that meets it, if one does
 * @param legalBasis the section, regulation or policy
 * @param assumption what the finding rests on although the record does not say it, in a sentence
 */
public record Obligation(
        ObligationCode code,
        String title,
        Optional<NoticeCode> notice,
        Due due,
        String legalBasis,
        Kind kind,
        Optional<String> assumption) {

    /** Those with the earliest last day first, those without one at the end. */
    public static final Comparator<Obligation> SOONEST_FIRST =
            Comparator.<Obligation, LocalDate>comparing(
                            it -> it.due().lastDay().orElse(LocalDate.MAX))
                    .thenComparing(it -> it.code().value());

    /** The same obligation, due as given. */
    public Obligation due(Due other) {
        return new Obligation(code, title, notice, other, legalBasis, kind, assumption);
    }

    /** The same obligation, found on an assumption. */
    Obligation assuming(Optional<String> what) {
        return new Obligation(code, title, notice, due, legalBasis, kind, what);
    }
}
