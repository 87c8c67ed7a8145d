package org.publicaccord.contractservice.documents;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a document has to be kept.
 *
 * @param lastDay on which it is kept; empty while that depends on a day that has not come
 * @param rule the kebab-case code of what decides
 * @param legalBasis the section, or what its keeper said
 * @param because one sentence
 */
public record KeptUntil(
        Optional<LocalDate> lastDay, String rule, String legalBasis, String because) {

    boolean isOver(LocalDate today) {
        return lastDay.filter(it -> it.isBefore(today)).isPresent();
    }
}
