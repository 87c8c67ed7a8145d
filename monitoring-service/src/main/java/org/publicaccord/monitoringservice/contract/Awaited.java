package org.publicaccord.monitoringservice.contract;

import java.time.LocalDate;

/** What a procurement waits for. It comes by itself. */
public sealed interface Awaited {

    /** Until when, in Europe/London. */
    LocalDate day();

    /** Tenders can be submitted until some time of this day. */
    record TendersClose(LocalDate day) implements Awaited {}

    /**
     * The standstill of an announced award ends at the midnight that ends this day (s.51).
     *
     * @param day its last day
     */
    record StandstillEnds(LocalDate day) implements Awaited {}
}
