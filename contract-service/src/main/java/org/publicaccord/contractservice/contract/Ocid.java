package org.publicaccord.contractservice.contract;

import java.util.Optional;
import java.util.regex.Pattern;

/** An open contracting id: one a procurement, the same in every release of it (OCDS 1.1). */
public record Ocid(String value) {

    /**
     * Stands before the ids of procurements that begin here. An installation that publishes for the
     * world registers a prefix of its own with the Open Contracting Partnership.
     */
    private static final String PREFIX = "ocds-pacord-";

    private static final Pattern BEGUN_HERE =
            Pattern.compile(PREFIX + "[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

    public Ocid {
        Text.identifier("an open contracting id", value);
    }

    /** The open contracting id of a procurement that begins on this platform. */
    public static Ocid of(ContractId contract) {
        return new Ocid(PREFIX + contract);
    }

    /** The contract of a procurement that began on this platform. */
    Optional<ContractId> begunHere() {
        return Optional.of(value)
                .filter(it -> BEGUN_HERE.matcher(it).matches())
                .map(it -> ContractId.parse(it.substring(PREFIX.length())));
    }

    @Override
    public String toString() {
        return value;
    }
}
