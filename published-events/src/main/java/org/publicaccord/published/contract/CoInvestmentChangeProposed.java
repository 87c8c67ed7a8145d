package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A change is on the table. Published as {@code
 * org.publicaccord.contract.coinvestment-change-proposed.v1}.
 *
 * @param change the change
 * @param contentSha256 the content address of the change, lower-case hexadecimal
 * @param subsidy what it makes of the subsidy
 * @param because the reason given
 */
public record CoInvestmentChangeProposed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        CapitalChange change,
        String contentSha256,
        SubsidyStanding subsidy,
        String because)
        implements CoInvestmentEvent {}
