package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Every party signed; the agreement is worth the capital stack. Published as {@code
 * org.publicaccord.contract.coinvestment-signed.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the agreement as it stands
 * @param investeeId who is to have the capital, such as GB-COH-09442333
 * @param investeeName its name
 * @param total what is raised
 * @param layers who invests what
 * @param terms the terms
 * @param subsidy what public capital was found to be
 * @param databaseEntryDue the last day for the entry in the subsidy database; empty if there is
 *     none
 * @param signedContentSha256 the content address of what was signed, lower-case hexadecimal
 */
public record CoInvestmentSigned(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        AgreementNow agreement,
        String investeeId,
        String investeeName,
        Money total,
        List<CapitalLayer> layers,
        CoInvestmentTerms terms,
        SubsidyStanding subsidy,
        Optional<LocalDate> databaseEntryDue,
        String signedContentSha256)
        implements CoInvestmentEvent {}
