package org.publicaccord.monitoringservice.calendar;

/** Where bank holidays differ: England and Wales share theirs. */
public enum Nation {
    ENGLAND_AND_WALES("eng"),
    SCOTLAND("sct"),
    NORTHERN_IRELAND("nir");

    private final String region;

    Nation(String region) {
        this.region = region;
    }

    /** Jollyday's name of the region. */
    String region() {
        return region;
    }
}
