package org.publicaccord.monitoringservice.contract;

/**
 * An organisation concerned.
 *
 * @param scheme the register that the identifier is from, such as {@code GB-COH}
 * @param role {@code buyer} or {@code supplier}, as in the OCDS codelist partyRole
 */
public record Party(OrganisationId id, String scheme, String role, String name) {

    public boolean isBuyer() {
        return role.equals("buyer");
    }
}
