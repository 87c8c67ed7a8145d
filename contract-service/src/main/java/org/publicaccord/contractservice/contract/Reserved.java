package org.publicaccord.contractservice.contract;

import java.util.Optional;
import org.publicaccord.rules.reserving.Buyer;
import org.publicaccord.rules.reserving.Reservation;
import org.publicaccord.rules.reserving.Reservation.PublicServiceMutual;

/**
 * To whom a competition is reserved, as its tender notice says.
 *
 * @param buyer under which policy the authority reserves small contracts
 */
public record Reserved(Reservation reservation, Buyer buyer) {

    /** For public service mutuals, whose contracts have a longest term (s.33). */
    public Optional<PublicServiceMutual> toMutuals() {
        return reservation instanceof PublicServiceMutual mutual
                ? Optional.of(mutual)
                : Optional.empty();
    }
}
