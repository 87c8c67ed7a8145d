package org.publicaccord.biddingservice.terms;

/** Who acts, and for which organisation. */
public record Acting(PersonId person, OrganisationId organisation) {}
