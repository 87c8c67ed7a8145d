package org.publicaccord.biddingservice.terms;

/** An organisation's identifier as its register gives it, such as {@code GB-COH-09442333}. */
public record OrganisationId(String value) {
    public OrganisationId {
        Text.identifier("an organisation's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
