package org.publicaccord.contractservice.contract;

/** A person by the opaque subject of their sign-in, never by name. */
public record PersonId(String value) {
    public PersonId {
        Text.identifier("a person's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
