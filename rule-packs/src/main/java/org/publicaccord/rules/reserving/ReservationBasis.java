package org.publicaccord.rules.reserving;

/** By what right a contract is reserved. */
public enum ReservationBasis {
    /** Procurement Act 2023, s.32. */
    S32_SUPPORTED_EMPLOYMENT("reserved-supported-employment"),
    /** Procurement Act 2023, s.33. */
    S33_PUBLIC_SERVICE_MUTUAL("reserved-public-service-mutual"),
    /** Procurement Policy Note 005. */
    PPN005_LOCATION_SMEVCSE("reserved-central-government"),
    /** Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026. */
    LGA_ORDER_2026("reserved-local-government");

    private final String rule;

    ReservationBasis(String rule) {
        this.rule = rule;
    }

    /** The code of its rule in packs of the Act. */
    public String rule() {
        return rule;
    }
}
