package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A working agreement took effect, under its lawful host. Published as {@code
 * org.publicaccord.contract.working-agreement-began.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the agreement as it stands
 * @param page what it says
 * @param contentSha256 what is signed, as the SHA-256 of the canonical page, lower-case hexadecimal
 */
public record WorkingAgreementBegan(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        AgreementNow agreement,
        WorkingPage page,
        String contentSha256)
        implements WorkingAgreementEvent {}
