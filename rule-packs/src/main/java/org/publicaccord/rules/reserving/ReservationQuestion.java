package org.publicaccord.rules.reserving;

import java.time.LocalDate;
import org.publicaccord.rules.Purchase;
import org.publicaccord.rules.Route;

/**
 * May this competition be reserved so?
 *
 * @param procedure the way in which it is competed
 * @param begunOn the day on which the procurement begins
 */
public record ReservationQuestion(
        Reservation reservation,
        Buyer buyer,
        Purchase purchase,
        Route procedure,
        LocalDate begunOn) {}
