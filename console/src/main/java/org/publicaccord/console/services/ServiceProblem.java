package org.publicaccord.console.services;

import java.util.Optional;

/**
 * A problem as services say it (RFC 9457), with our additions. Services of others may leave out
 * anything, so each part may be absent.
 *
 * @param type the address of the rule's page
 * @param detail why, in a sentence
 * @param remedy what to do, in a sentence
 * @param legalBasis the law that the rule rests on
 */
public record ServiceProblem(
        int status,
        Optional<String> type,
        Optional<String> title,
        Optional<String> detail,
        Optional<String> remedy,
        Optional<String> legalBasis) {

    static ServiceProblem bare(int status) {
        return new ServiceProblem(
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    ServiceProblem withStatus(int answered) {
        return new ServiceProblem(answered, type, title, detail, remedy, legalBasis);
    }
}
