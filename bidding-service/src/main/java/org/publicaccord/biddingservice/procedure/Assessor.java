package org.publicaccord.biddingservice.procedure;

import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.PersonId;

/**
 * Somebody who was appointed to score tenders.
 *
 * @param organisation whom the person works for
 */
public record Assessor(PersonId person, OrganisationId organisation, Declaration declaration) {}
