package org.publicaccord.contractservice.contract;

/** OCDS codelist method. */
public enum ProcurementMethod {
    OPEN,
    SELECTIVE,
    LIMITED,
    DIRECT;

    /** The path of a contract whose supplier was found so. */
    Path path() {
        return switch (this) {
            case OPEN, SELECTIVE -> Path.COMPETITION;
            case LIMITED, DIRECT -> Path.DIRECT_AWARD;
        };
    }
}
