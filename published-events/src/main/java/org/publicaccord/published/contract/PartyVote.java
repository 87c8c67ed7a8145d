package org.publicaccord.published.contract;

import java.util.Optional;

/**
 * How a party decided.
 *
 * @param organisationId the party, such as GB-COH-09442333
 * @param choice fOR, AGAINST or ABSTAINS
 * @param reason why it objects; absent if it does not and gave none
 */
public record PartyVote(String organisationId, String choice, Optional<String> reason) {}
