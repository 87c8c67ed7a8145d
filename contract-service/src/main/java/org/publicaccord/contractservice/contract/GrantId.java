package org.publicaccord.contractservice.contract;

/**
 * The {@code id} of a grant in the 360Giving Data Standard: it begins with its publisher's prefix
 * and stays the same in every version of the grant's record.
 */
public record GrantId(String value) {
    public GrantId {
        Text.identifier("a grant's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
