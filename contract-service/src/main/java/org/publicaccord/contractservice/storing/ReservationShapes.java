package org.publicaccord.contractservice.storing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.publicaccord.rules.reserving.Place;
import org.publicaccord.rules.reserving.Reservation;
import tools.jackson.databind.json.JsonMapper;

/** How what is said of a reservation looks as JSON in the store: each says which kind it is. */
final class ReservationShapes {

    private ReservationShapes() {}

    static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
        return mapper.addMixIn(Reservation.class, ReservationByBasis.class)
                .addMixIn(Place.class, PlaceByKind.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "under")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Reservation.SupportedEmployment.class, name = "s32"),
        @JsonSubTypes.Type(value = Reservation.PublicServiceMutual.class, name = "s33"),
        @JsonSubTypes.Type(value = Reservation.ByCentralGovernment.class, name = "ppn005"),
        @JsonSubTypes.Type(value = Reservation.ByLocalGovernment.class, name = "lga-2026")
    })
    private interface ReservationByBasis {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "place")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Place.UnitedKingdom.class, name = "united-kingdom"),
        @JsonSubTypes.Type(value = Place.Areas.class, name = "areas")
    })
    private interface PlaceByKind {}
}
