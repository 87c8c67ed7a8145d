package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A party agreed to what is on the table. Published as {@code
 * org.publicaccord.contract.coinvestment-agreed-to.v1}.
 *
 * @param organisationId whose word it is, such as GB-COH-09442333
 * @param organisationName its name
 * @param subject STACK or TERMS
 * @param contentSha256 the content address of what it agreed to, lower-case hexadecimal
 * @param complete whether with it every party has
 */
public record CoInvestmentAgreedTo(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String organisationId,
        String organisationName,
        String subject,
        String contentSha256,
        boolean complete)
        implements CoInvestmentEvent {}
