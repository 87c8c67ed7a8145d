package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * An approval was given by another person with authority. Published as {@code
 * org.publicaccord.contract.approval-given.v1}.
 *
 * @param approval the id of the approval
 * @param act what is to be done: APPROVE_NOTICE, AWARD, DETERMINE_MARKET_FAILURE, DISPOSE_OF_LAND,
 *     ENTER_CONTRACT, MODIFY, RENEW, TERMINATE or WITHHOLD_INFORMATION
 * @param callInUntil the last day on which it can be called in; only for a key decision
 */
public record ApprovalGiven(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String approval,
        String act,
        Optional<LocalDate> callInUntil)
        implements ContractEvent {}
