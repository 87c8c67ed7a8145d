package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The page of a working agreement was drafted; earlier signatures hold no more. Published as {@code
 * org.publicaccord.contract.working-agreement-drafted.v1}.
 *
 * @param version the version of the agreement: the first is 1
 * @param page what it says
 * @param contentSha256 what is signed, as the SHA-256 of the canonical page, lower-case hexadecimal
 */
public record WorkingAgreementDrafted(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        int version,
        WorkingPage page,
        String contentSha256)
        implements WorkingAgreementEvent {}
