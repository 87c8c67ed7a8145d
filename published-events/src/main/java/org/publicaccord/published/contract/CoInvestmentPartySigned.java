package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * An investor or the investee signed. Published as {@code
 * org.publicaccord.contract.coinvestment-party-signed.v1}.
 *
 * @param organisationId whose word it is, such as GB-COH-09442333
 * @param organisationName its name
 * @param contentSha256 the content address of what it signed, lower-case hexadecimal
 */
public record CoInvestmentPartySigned(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String organisationId,
        String organisationName,
        String contentSha256)
        implements CoInvestmentEvent {}
