package org.publicaccord.contractservice.receiving;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.rules.reserving.Place;
import org.publicaccord.rules.reserving.Reservation;

/**
 * To whom a contract is reserved, in the body of a request. Its {@code basis} says by what right,
 * and so what else it holds; the meaning of each field is that of {@link Reservation}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "basis")
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = ReservationBody.SupportedEmployment.class,
            name = "S32_SUPPORTED_EMPLOYMENT"),
    @JsonSubTypes.Type(
            value = ReservationBody.PublicServiceMutual.class,
            name = "S33_PUBLIC_SERVICE_MUTUAL"),
    @JsonSubTypes.Type(
            value = ReservationBody.ByCentralGovernment.class,
            name = "PPN005_LOCATION_SMEVCSE"),
    @JsonSubTypes.Type(value = ReservationBody.ByLocalGovernment.class, name = "LGA_ORDER_2026")
})
public sealed interface ReservationBody {

    /** In the words of the law. */
    Reservation reservation();

    /** To supported employment providers. */
    record SupportedEmployment() implements ReservationBody {
        @Override
        public Reservation reservation() {
            return new Reservation.SupportedEmployment();
        }
    }

    /** To public service mutuals, for a term with every extension. */
    record PublicServiceMutual(boolean reservableServices, LocalDate firstDay, LocalDate lastDay)
            implements ReservationBody {
        public PublicServiceMutual {
            new Reservation.PublicServiceMutual(reservableServices, firstDay, lastDay);
        }

        @Override
        public Reservation reservation() {
            return new Reservation.PublicServiceMutual(reservableServices, firstDay, lastDay);
        }
    }

    /** By place, or by place and size, below the threshold. */
    record ByCentralGovernment(Optional<Based> place, boolean smallOrVoluntary)
            implements ReservationBody {
        @Override
        public Reservation reservation() {
            return new Reservation.ByCentralGovernment(place.map(Based::place), smallOrVoluntary);
        }
    }

    /** By place, size, or both, below the threshold. */
    record ByLocalGovernment(Optional<Based> place, boolean smallOrVoluntary)
            implements ReservationBody {
        @Override
        public Reservation reservation() {
            return new Reservation.ByLocalGovernment(place.map(Based::place), smallOrVoluntary);
        }
    }

    /**
     * Where suppliers have to be based.
     *
     * @param unitedKingdom anywhere in it; then no areas are named
     */
    record Based(boolean unitedKingdom, List<String> areas) {
        public Based {
            areas = List.copyOf(areas);
            if (unitedKingdom != areas.isEmpty()) {
                throw new IllegalArgumentException(
                        "a contract is reserved to the United Kingdom or to named areas");
            }
            if (!unitedKingdom) {
                new Place.Areas(areas);
            }
        }

        Place place() {
            return unitedKingdom ? new Place.UnitedKingdom() : new Place.Areas(areas);
        }
    }
}
