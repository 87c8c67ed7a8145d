package org.publicaccord.biddingservice.reading;

import org.publicaccord.biddingservice.terms.Party;

/** An organisation, for people and programs. */
record OrganisationView(String id, String name) {

    static OrganisationView of(Party party) {
        return new OrganisationView(party.id().value(), party.name());
    }
}
