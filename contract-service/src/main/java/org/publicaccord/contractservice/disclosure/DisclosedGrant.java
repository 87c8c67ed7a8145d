package org.publicaccord.contractservice.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Money;

/**
 * A grant as it stands.
 *
 * @param event the id of the event that changed it last
 * @param awardedOn when it was awarded
 * @param awarded how much
 * @param modifiedAt when its record was last changed, if that is known
 * @param endedEarlyOn its last day, if that was before the planned one
 */
record DisclosedGrant(
        ContractId contract,
        String event,
        Facts facts,
        LocalDate awardedOn,
        Money awarded,
        Optional<Instant> modifiedAt,
        Optional<LocalDate> endedEarlyOn) {}
