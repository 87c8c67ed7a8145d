package org.publicaccord.contractservice.contract;

/** An organisation's identifier as its register or the source gives it: {@code GB-COH-09442333}. */
public record OrganisationId(String value) {
    public OrganisationId {
        Text.identifier("an organisation id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
