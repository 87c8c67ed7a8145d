package org.publicaccord.monitoringservice.contract;

/** An organisation's identifier with its register, such as {@code GB-COH-09442333}. */
public record OrganisationId(String value) {

    private static final int LONGEST = 300;

    public OrganisationId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "an organisation id has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
