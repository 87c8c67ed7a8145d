package org.publicaccord.biddingservice.terms;

/** The opaque id that the identity provider gives a person; never a name or an address. */
public record PersonId(String value) {
    public PersonId {
        Text.identifier("a person's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
