package org.publicaccord.contractservice.disclosure;

import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.GrantId;
import org.publicaccord.contractservice.contract.GrantRecord;
import org.publicaccord.contractservice.contract.GrantRecord.Programme;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.grant.AwardingEvent.GrantAccepted;

/**
 * What 360Giving asks of a grant that this platform gave, beyond what is known of every contract.
 *
 * @param disbursed how much was paid out so far, before anything was given back
 */
record GivenHere(GrantAccepted accepted, Optional<Money> disbursed) {

    /** The same as a record that was taken over says it. */
    GrantRecord record(GrantId id) {
        return new GrantRecord(
                id,
                Optional.of(accepted.proposal().amount()),
                disbursed,
                Optional.empty(),
                List.of(new Programme(Optional.empty(), Optional.of(accepted.call().programme()))),
                Optional.of(accepted.call().isOpen()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
