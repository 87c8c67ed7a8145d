package org.publicaccord.contractservice.contract;

/**
 * The law that a tender says it follows (OCDS {@code tender.legalBasis}).
 *
 * @param scheme such as {@code UKPGA} or {@code CELEX}
 * @param id such as {@code 2023/54}
 */
public record LegalBasis(String scheme, String id) {
    public LegalBasis {
        Text.identifier("a legal basis' scheme", scheme);
        Text.identifier("a legal basis' id", id);
    }
}
