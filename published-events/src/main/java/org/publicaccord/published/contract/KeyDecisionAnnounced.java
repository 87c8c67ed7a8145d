package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The notice of a key decision is published. Published as {@code
 * org.publicaccord.contract.key-decision-announced.v1}.
 *
 * @param act what is to be done: APPROVE_NOTICE, AWARD, DETERMINE_MARKET_FAILURE, DISPOSE_OF_LAND,
 *     ENTER_CONTRACT, MODIFY, RENEW, TERMINATE or WITHHOLD_INFORMATION
 * @param publishedOn the day of the notice
 * @param noticeKind FORWARD_PLAN, GENERAL_EXCEPTION or SPECIAL_URGENCY
 * @param where where it is to be read
 */
public record KeyDecisionAnnounced(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String act,
        LocalDate publishedOn,
        String noticeKind,
        String where)
        implements ContractEvent {}
