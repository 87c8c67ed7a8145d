package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * An option of the contract was exercised. Published as {@code
 * org.publicaccord.contract.extended.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the contract as it stands
 * @param months of the option
 * @param takesEffectOn the first day of the extension
 */
public record Extended(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        AgreementNow agreement,
        int months,
        LocalDate takesEffectOn)
        implements ContractEvent {}
