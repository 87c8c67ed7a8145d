package org.publicaccord.published;

/**
 * An organisation concerned.
 *
 * @param id the organisation's identifier, such as {@code GB-COH-09442333}
 * @param scheme the register that the identifier is from (org-id.guide), such as {@code GB-COH}
 * @param role {@code buyer}, {@code supplier}, or {@code investor}, whom the OCDS codelist
 *     partyRole calls a funder
 * @param name the organisation's name as the source gave it
 */
public record Party(String id, String scheme, String role, String name) {}
