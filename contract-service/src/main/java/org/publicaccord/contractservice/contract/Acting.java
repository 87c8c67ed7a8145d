package org.publicaccord.contractservice.contract;

/**
 * Who gives a command, and for whom.
 *
 * @param organisation for which the person acts
 * @param everywhere whether the person operates the platform and may act for any organisation
 */
public record Acting(PersonId person, OrganisationId organisation, boolean everywhere) {

    /** Whether the person may act for an organisation. */
    public boolean isFor(OrganisationId other) {
        return everywhere || organisation.equals(other);
    }
}
