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
import org.publicaccord.published.Term;

/**
 * A grant is accepted: its agreement is entered. Published as {@code
 * org.publicaccord.contract.grant-accepted.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param agreement the agreement as it stands
 * @param applicationId the application that is supported
 * @param recipientId who has the grant, such as GB-COH-09442333
 * @param recipientName its name
 * @param funderId who gives it, such as GB-LAE-WMC
 * @param funderName its name
 * @param programme the programme that it belongs to
 * @param fromOpenCall whether anyone could apply
 * @param title what it is for, in a line
 * @param description what it is for
 * @param amountAppliedFor what was applied for
 * @param amountAwarded what is granted
 * @param awardDate the day on which the decision to give it was taken
 * @param plannedDates when the work begins and ends
 * @param subsidyForm NOT_SUBSIDY, MINIMAL, PUBLIC_ECONOMIC_INTEREST, UNDER_SCHEME or STANDALONE
 * @param databaseEntryDue the last day for its entry in the subsidy database; absent if none is
 *     owed
 * @param reconciliationDue the last day for the first annual reconciliation
 * @param terms on what terms
 * @param signedContentSha256 the content address of what was accepted, lower-case hexadecimal
 */
public record GrantAccepted(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        AgreementNow agreement,
        String applicationId,
        String recipientId,
        String recipientName,
        String funderId,
        String funderName,
        String programme,
        boolean fromOpenCall,
        String title,
        String description,
        Money amountAppliedFor,
        Money amountAwarded,
        LocalDate awardDate,
        Term plannedDates,
        String subsidyForm,
        Optional<LocalDate> databaseEntryDue,
        LocalDate reconciliationDue,
        GrantTerms terms,
        String signedContentSha256)
        implements GrantEvent {}
