package org.publicaccord.biddingservice.storing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.publicaccord.biddingservice.procedure.Claim;
import org.publicaccord.rules.reserving.Eligibility;
import org.publicaccord.rules.reserving.Place;
import org.publicaccord.rules.reserving.Reservation;
import tools.jackson.databind.json.JsonMapper;

/** How what is said of a reservation looks as JSON in the store: each says which kind it is. */
final class ReservationShapes {

    private ReservationShapes() {}

    static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
        return mapper.addMixIn(Reservation.class, NamedReservation.class)
                .addMixIn(Place.class, NamedPlace.class)
                .addMixIn(Eligibility.class, NamedEligibility.class)
                .addMixIn(Claim.Finding.class, NamedFinding.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Reservation.SupportedEmployment.class, name = "s32"),
        @JsonSubTypes.Type(value = Reservation.PublicServiceMutual.class, name = "s33"),
        @JsonSubTypes.Type(value = Reservation.ByCentralGovernment.class, name = "ppn005"),
        @JsonSubTypes.Type(value = Reservation.ByLocalGovernment.class, name = "lga-2026")
    })
    private interface NamedReservation {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Place.UnitedKingdom.class, name = "united-kingdom"),
        @JsonSubTypes.Type(value = Place.Areas.class, name = "areas")
    })
    private interface NamedPlace {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Eligibility.SupportedEmployer.class, name = "employer"),
        @JsonSubTypes.Type(value = Eligibility.Mutual.class, name = "mutual"),
        @JsonSubTypes.Type(value = Eligibility.Local.class, name = "local")
    })
    private interface NamedEligibility {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Claim.Finding.Awaited.class, name = "awaited"),
        @JsonSubTypes.Type(value = Claim.Finding.Verified.class, name = "verified"),
        @JsonSubTypes.Type(value = Claim.Finding.Refused.class, name = "refused")
    })
    private interface NamedFinding {}
}
