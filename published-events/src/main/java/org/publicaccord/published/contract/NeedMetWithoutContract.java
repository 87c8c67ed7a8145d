package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The authority meets the need itself, or together with other authorities; there is no contract.
 * Published as {@code org.publicaccord.contract.need-met-without-contract.v1}.
 *
 * @param route IN_HOUSE or COOPERATION
 * @param because the reason given
 */
public record NeedMetWithoutContract(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String route,
        String because)
        implements ContractEvent {}
