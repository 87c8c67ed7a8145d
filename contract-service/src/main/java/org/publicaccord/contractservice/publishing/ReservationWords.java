package org.publicaccord.contractservice.publishing;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Reserved;
import org.publicaccord.published.contract.ReservedFor;
import org.publicaccord.rules.reserving.Place;
import org.publicaccord.rules.reserving.Reservation;

/** To whom a contract is reserved, in the words of the published language. */
final class ReservationWords {

    private ReservationWords() {}

    static ReservedFor of(Reserved reserved) {
        return switch (reserved.reservation()) {
            case Reservation.SupportedEmployment it -> of(it, Optional.empty(), false);
            case Reservation.PublicServiceMutual it ->
                    new ReservedFor(
                            it.basis().name(),
                            Optional.of(it.firstDay()),
                            Optional.of(it.lastDay()),
                            false,
                            List.of(),
                            false);
            case Reservation.ByCentralGovernment it -> of(it, it.place(), it.smallOrVoluntary());
            case Reservation.ByLocalGovernment it -> of(it, it.place(), it.smallOrVoluntary());
        };
    }

    private static ReservedFor of(
            Reservation reservation, Optional<Place> place, boolean smallOrVoluntary) {
        return new ReservedFor(
                reservation.basis().name(),
                Optional.empty(),
                Optional.empty(),
                place.filter(it -> it instanceof Place.UnitedKingdom).isPresent(),
                place.map(it -> it instanceof Place.Areas areas ? areas.names() : List.<String>of())
                        .orElse(List.of()),
                smallOrVoluntary);
    }
}
