package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A party signed the page of a working agreement. Published as {@code
 * org.publicaccord.contract.working-agreement-signed.v1}.
 *
 * @param version the version of the agreement: the first is 1
 * @param signatoryId the party, such as GB-COH-09442333
 * @param contentSha256 what is signed, as the SHA-256 of the canonical page, lower-case hexadecimal
 * @param awaitedIds who has yet to sign the same content
 */
public record WorkingAgreementSigned(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        int version,
        String signatoryId,
        String contentSha256,
        List<String> awaitedIds)
        implements WorkingAgreementEvent {}
