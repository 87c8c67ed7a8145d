package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A change was made. Published as {@code org.publicaccord.contract.modification-applied.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the contract as it stands
 * @param changeId unique within the contract
 * @param takesEffectOn the first day on which it has effect
 */
public record ModificationApplied(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        AgreementNow agreement,
        String changeId,
        LocalDate takesEffectOn)
        implements ContractEvent {}
