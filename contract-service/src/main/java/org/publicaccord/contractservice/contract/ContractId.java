package org.publicaccord.contractservice.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Names one contract on this platform: the stream of its events and the key of its messages. */
public record ContractId(UUID value) {

    /**
     * The id of a procurement's contract. One taken over from a public register derives from its
     * open contracting id, so that importing it twice meets itself; the open contracting id of one
     * that began here holds its id.
     */
    public static ContractId of(Ocid ocid) {
        return ocid.begunHere().orElseGet(() -> derivedFrom("urn:ocid:" + ocid.value()));
    }

    /** The id of a grant taken over from 360Giving data, which derives from the grant's id. */
    public static ContractId of(GrantId grant) {
        return derivedFrom("urn:360giving:" + grant.value());
    }

    private static ContractId derivedFrom(String name) {
        return new ContractId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException if it is no UUID
     */
    public static ContractId parse(String id) {
        return new ContractId(UUID.fromString(id));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
