package org.publicaccord.monitoringservice.contract;

/** A contract's id on the platform; also the id of the watch over it. */
public record ContractId(String value) {

    private static final int LONGEST = 100;

    public ContractId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a contract id has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
