package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Terms are on the table. Published as {@code
 * org.publicaccord.contract.coinvestment-terms-proposed.v1}.
 *
 * @param terms the terms
 * @param contentSha256 what the parties agree to and sign, made from the capital stack and the
 *     terms, lower-case hexadecimal
 */
public record CoInvestmentTermsProposed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        CoInvestmentTerms terms,
        String contentSha256)
        implements CoInvestmentEvent {}
