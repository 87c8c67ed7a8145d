package org.publicaccord.contractservice.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.Term;

/**
 * A grant as it stands.
 *
 * @param event the id of the event that changed it last
 * @param awardedOn when it was decided to award it
 * @param awarded how much
 * @param modifiedAt when its record was last changed, if that is known
 * @param actual its first day, once that came, and its last, if it ended early or its end is on
 *     record here
 * @param given of a grant that this platform gave
 */
record DisclosedGrant(
        ContractId contract,
        String event,
        Facts facts,
        LocalDate awardedOn,
        Money awarded,
        Optional<Instant> modifiedAt,
        Term actual,
        Optional<GivenHere> given) {}
