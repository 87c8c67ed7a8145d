package org.publicaccord.published.monitoring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a contract owes by a day.
 *
 * @param code stable kebab-case name within the contract, such as {@code uk11-contract-termination}
 * @param title for people
 * @param noticeCode {@code UK1} to {@code UK17} where a notice under the Procurement Act meets it
 * @param dueOn the last day on which it can be met
 * @param legalBasis the section, regulation or policy
 * @param kind what makes it binding
 */
public record Obligation(
        String code,
        String title,
        Optional<String> noticeCode,
        LocalDate dueOn,
        String legalBasis,
        Kind kind) {

    /** What makes an obligation binding. */
    public enum Kind {
        STATUTE,
        POLICY,
        CONTRACT,
        /** Nothing: it is good practice, and nobody asks for it. */
        VOLUNTARY,
        PROPOSED
    }
}
