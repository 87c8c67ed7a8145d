package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Given up before every party signed. Published as {@code
 * org.publicaccord.contract.coinvestment-stopped.v1}.
 *
 * @param because the reason given
 */
public record CoInvestmentStopped(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String because)
        implements CoInvestmentEvent {}
