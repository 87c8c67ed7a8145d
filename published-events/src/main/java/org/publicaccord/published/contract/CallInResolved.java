package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A decision that was called in stands, or is set aside. Published as {@code
 * org.publicaccord.contract.call-in-resolved.v1}.
 *
 * @param approval the id of the approval
 * @param act what is to be done: APPROVE_NOTICE, AWARD, DETERMINE_MARKET_FAILURE, DISPOSE_OF_LAND,
 *     ENTER_CONTRACT, MODIFY, RENEW, TERMINATE or WITHHOLD_INFORMATION
 * @param outcome STANDS or SET_ASIDE
 * @param because the reason given
 */
public record CallInResolved(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String approval,
        String act,
        String outcome,
        String because)
        implements ContractEvent {}
