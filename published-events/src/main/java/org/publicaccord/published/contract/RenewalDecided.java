package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * What comes after the term of the contract was decided. Published as {@code
 * org.publicaccord.contract.renewal-decided.v1}.
 *
 * @param outcome such as EXERCISE_OPTION, NEW_AWARD, IN_HOUSE or DECOMMISSION
 * @param successor the contract that comes after this one, if it is on record
 * @param because the reason given
 */
public record RenewalDecided(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String outcome,
        Optional<String> successor,
        String because)
        implements ContractEvent {}
