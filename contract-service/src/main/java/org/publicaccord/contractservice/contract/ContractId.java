package org.publicaccord.contractservice.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Names one contract on this platform: the stream of its events and the key of its messages. */
public record ContractId(UUID value) {

    /**
     * The id of a contract taken over from a public register: derived from its open contracting id,
     * so that importing it twice meets itself.
     */
    public static ContractId of(Ocid ocid) {
        return new ContractId(UUID.nameUUIDFromBytes(("urn:ocid:" + ocid.value()).getBytes(UTF_8)));
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
