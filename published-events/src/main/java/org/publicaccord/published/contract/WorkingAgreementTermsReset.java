package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The next version of a working agreement took effect. Published as {@code
 * org.publicaccord.contract.working-agreement-terms-reset.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the agreement as it stands
 * @param version the version of the agreement: the first is 1
 * @param page what it says
 * @param contentSha256 what is signed, as the SHA-256 of the canonical page, lower-case hexadecimal
 */
public record WorkingAgreementTermsReset(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        AgreementNow agreement,
        int version,
        WorkingPage page,
        String contentSha256)
        implements WorkingAgreementEvent {}
