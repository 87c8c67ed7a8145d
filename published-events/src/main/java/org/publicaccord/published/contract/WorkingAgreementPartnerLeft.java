package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A partner left a working agreement; the others go on. Published as {@code
 * org.publicaccord.contract.working-agreement-partner-left.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the agreement as it stands
 * @param partnerId the partner, such as GB-CHC-1098457
 * @param because the reason given
 */
public record WorkingAgreementPartnerLeft(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        AgreementNow agreement,
        String partnerId,
        String because)
        implements WorkingAgreementEvent {}
