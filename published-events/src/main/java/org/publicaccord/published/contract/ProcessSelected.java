package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The process is selected by which a provider of health care services is found; the contract is
 * under the Provider Selection Regime for life. Published as {@code
 * org.publicaccord.contract.process-selected.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param because why this process, among those permitted
 * @param rulePack the rules that it was checked against
 */
public record ProcessSelected(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        SelectionProcess process,
        String because,
        String rulePack)
        implements ProviderSelectionEvent {}
