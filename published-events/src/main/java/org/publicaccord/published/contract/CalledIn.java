package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A key decision was called in. Published as {@code org.publicaccord.contract.called-in.v1}.
 *
 * @param approval the id of the approval
 * @param act what is to be done: APPROVE_NOTICE, AWARD, DETERMINE_MARKET_FAILURE, DISPOSE_OF_LAND,
 *     ENTER_CONTRACT, MODIFY, RENEW, TERMINATE or WITHHOLD_INFORMATION
 * @param because the reason given
 */
public record CalledIn(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String approval,
        String act,
        String because)
        implements ContractEvent {}
