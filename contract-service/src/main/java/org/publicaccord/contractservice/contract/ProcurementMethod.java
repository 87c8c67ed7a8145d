package org.publicaccord.contractservice.contract;

/** OCDS codelist method. */
public enum ProcurementMethod {
    OPEN,
    SELECTIVE,
    LIMITED,
    DIRECT
}
