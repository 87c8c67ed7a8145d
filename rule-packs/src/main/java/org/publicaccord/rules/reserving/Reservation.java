package org.publicaccord.rules.reserving;

import java.time.LocalDate;
import java.util.Optional;

/** To whom a contract is reserved. */
public sealed interface Reservation {

    /** By what right. */
    ReservationBasis basis();

    /** To supported employment providers, for anything bought (s.32). */
    record SupportedEmployment() implements Reservation {
        @Override
        public ReservationBasis basis() {
            return ReservationBasis.S32_SUPPORTED_EMPLOYMENT;
        }
    }

    /**
     * To qualifying public service mutuals (s.33).
     *
     * @param reservableServices all that is bought is reservable light touch services, as the
     *     officer states
     * @param firstDay the first day of the term
     * @param lastDay the last day of the term with every extension
     */
    record PublicServiceMutual(boolean reservableServices, LocalDate firstDay, LocalDate lastDay)
            implements Reservation {
        public PublicServiceMutual {
            if (lastDay.isBefore(firstDay)) {
                throw new IllegalArgumentException("a term ends before it begins");
            }
        }

        @Override
        public ReservationBasis basis() {
            return ReservationBasis.S33_PUBLIC_SERVICE_MUTUAL;
        }
    }

    /**
     * By central government, below the threshold (PPN 005).
     *
     * @param place has to be named
     * @param smallOrVoluntary to small and medium-sized enterprises and voluntary, community and
     *     social enterprises beside the place
     */
    record ByCentralGovernment(Optional<Place> place, boolean smallOrVoluntary)
            implements Reservation {
        @Override
        public ReservationBasis basis() {
            return ReservationBasis.PPN005_LOCATION_SMEVCSE;
        }
    }

    /**
     * By an English council, below the threshold (the Order of 2026).
     *
     * @param place its local area, or the United Kingdom
     * @param smallOrVoluntary to small and medium-sized enterprises and voluntary, community and
     *     social enterprises, with a place or without
     */
    record ByLocalGovernment(Optional<Place> place, boolean smallOrVoluntary)
            implements Reservation {
        @Override
        public ReservationBasis basis() {
            return ReservationBasis.LGA_ORDER_2026;
        }
    }
}
