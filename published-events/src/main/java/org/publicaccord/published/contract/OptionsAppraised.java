package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Every route was considered with reasons, and one was chosen. Published as {@code
 * org.publicaccord.contract.options-appraised.v1}.
 *
 * @param chosen the route, such as OPEN_COMPETITION
 * @param because the reason given
 * @param considered every route with what was thought of it
 * @param checked what the law said of the chosen route; empty where that was not asked
 */
public record OptionsAppraised(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String chosen,
        String because,
        List<Consideration> considered,
        Optional<CheckedRoute> checked)
        implements ContractEvent {}
