package org.publicaccord.contractservice.contract;

/** The {@code id} of a release, unique within its open contracting id (OCDS 1.1). */
public record ReleaseId(String value) {
    public ReleaseId {
        Text.identifier("a release id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
