package org.publicaccord.biddingservice.receiving;

import org.publicaccord.biddingservice.terms.Acting;
import org.publicaccord.biddingservice.terms.OrganisationId;
import org.publicaccord.biddingservice.terms.Party;
import org.publicaccord.biddingservice.terms.PersonId;
import org.publicaccord.servicekit.security.Caller;

/** Callers in the words of the domain. */
final class Callers {

    private Callers() {}

    static Acting acting(Caller caller) {
        return new Acting(
                new PersonId(caller.subject()), new OrganisationId(caller.organisation()));
    }

    /** The organisation that a caller acts for, as the identity provider names it. */
    static Party organisation(Caller caller) {
        return new Party(new OrganisationId(caller.organisation()), caller.organisationName());
    }
}
