package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The body accepted the heads of terms, subject to contract. Published as {@code
 * org.publicaccord.contract.asset-heads-agreed.v1}.
 *
 * @param contentSha256 the content address of what was agreed, lower-case hexadecimal
 */
public record AssetHeadsAgreed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contentSha256)
        implements AssetTransferEvent {}
