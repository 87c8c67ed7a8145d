package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * An imported contract is conducted on this platform from now on. Published as {@code
 * org.publicaccord.contract.management-begun.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the contract as it stands
 * @param lightTouch whether it is for light touch services
 * @param rulePack the rules that hold for it; absent if they are not known
 */
public record ManagementBegun(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        AgreementNow agreement,
        boolean lightTouch,
        Optional<String> rulePack)
        implements ContractEvent {}
