package org.publicaccord.contractservice.delegating;

/**
 * The body of a request to take a person into a team.
 *
 * @param role of the scheme, which the person has as long as they are in the team
 */
record MemberBody(String role) {}
