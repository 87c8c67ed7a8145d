package org.publicaccord.rules.assets;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is on record to clear a disposal.
 *
 * @param valued a qualified valuer reported the unrestricted value
 * @param wellBeingStated the council stated how the disposal promotes well-being
 * @param consentReference of the Secretary of State's consent
 * @param subsidyAssessed the undervalue was assessed as a subsidy, whatever the result
 * @param firstAdvertisedOn the day of the first of the two notices of open space
 * @param objectionsConsidered objections to the disposal of open space were considered
 */
public record Clearance(
        boolean valued,
        boolean wellBeingStated,
        Optional<String> consentReference,
        boolean subsidyAssessed,
        Optional<LocalDate> firstAdvertisedOn,
        boolean objectionsConsidered) {}
