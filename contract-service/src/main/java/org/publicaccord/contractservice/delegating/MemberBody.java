package org.publicaccord.contractservice.delegating;

import org.publicaccord.contractservice.contract.PersonId;

/**
 * The body of a request to take a person into a team.
 *
 * @param person the opaque id that the identity provider gives them
 * @param role of the scheme, which the person has as long as they are in the team
 */
record MemberBody(String person, String role) {
    MemberBody {
        new PersonId(person);
    }
}
