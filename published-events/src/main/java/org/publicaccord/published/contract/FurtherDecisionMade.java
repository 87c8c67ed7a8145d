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
 * The authority decided anew after a representation, or after the panel's advice. Published as
 * {@code org.publicaccord.contract.further-decision-made.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param standstillLastDay where the intended award is confirmed: it may be made on the day after
 * @param because the reason given
 */
public record FurtherDecisionMade(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        FurtherDecision decision,
        Optional<LocalDate> standstillLastDay,
        String because)
        implements ProviderSelectionEvent {}
