package org.publicaccord.contractservice.contract;

/** An open contracting id: one a procurement, the same in all its releases (OCDS 1.1). */
public record Ocid(String value) {
    public Ocid {
        Text.identifier("an open contracting id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
