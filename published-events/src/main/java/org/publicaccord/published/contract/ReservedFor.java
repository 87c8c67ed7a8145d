package org.publicaccord.published.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * To whom a contract is reserved.
 *
 * @param basis S32_SUPPORTED_EMPLOYMENT, S33_PUBLIC_SERVICE_MUTUAL, PPN005_LOCATION_SMEVCSE or
 *     LGA_ORDER_2026
 * @param firstDay for s.33: the first day of the term
 * @param lastDay for s.33: the last day of the term with every extension
 * @param unitedKingdom to suppliers based in the United Kingdom
 * @param areas to suppliers based in these
 * @param smallOrVoluntary to small and medium-sized enterprises, and voluntary, community and
 *     social enterprises
 */
public record ReservedFor(
        String basis,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        boolean unitedKingdom,
        List<String> areas,
        boolean smallOrVoluntary) {}
