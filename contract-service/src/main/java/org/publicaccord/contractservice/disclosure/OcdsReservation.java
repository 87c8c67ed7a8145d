package org.publicaccord.contractservice.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.rules.reserving.Place;
import org.publicaccord.rules.reserving.Reservation;

/**
 * To whom a contract is reserved (extension otherRequirements, with the code and the location of
 * the UK extension).
 */
final class OcdsReservation {

    private static final String EMPLOYMENT = "shelteredWorkshop";
    private static final String MUTUAL = "publicServiceMissionOrganization";
    private static final String SMALL = "smeVcse";

    private OcdsReservation() {}

    static Section of(Reserved reserved) {
        return switch (reserved.reservation()) {
            case Reservation.SupportedEmployment _ -> reserved(List.of(EMPLOYMENT), List.of());
            case Reservation.PublicServiceMutual _ -> reserved(List.of(MUTUAL), List.of());
            case Reservation.ByCentralGovernment it -> local(it.place(), it.smallOrVoluntary());
            case Reservation.ByLocalGovernment it -> local(it.place(), it.smallOrVoluntary());
        };
    }

    private static Section local(Optional<Place> place, boolean smallOrVoluntary) {
        List<String> areas = new ArrayList<>();
        place.ifPresent(it -> {
            switch (it) {
                case Place.UnitedKingdom _ -> areas.add("United Kingdom");
                case Place.Areas named -> areas.addAll(named.names());
            }
        });
        return reserved(smallOrVoluntary ? List.of(SMALL) : List.of(), areas);
    }

    private static Section reserved(List<String> kinds, List<String> areas) {
        Section section = new Section();
        if (!kinds.isEmpty()) {
            section.withWords("reservedParticipation", kinds.stream());
        }
        if (!areas.isEmpty()) {
            section.with(
                    "reservedParticipationLocation",
                    new Section().with("description", String.join("; ", areas)));
        }
        return section;
    }
}
