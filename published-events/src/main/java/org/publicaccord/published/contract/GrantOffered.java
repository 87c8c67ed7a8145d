package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A grant is offered. Published as {@code org.publicaccord.contract.grant-offered.v1}.
 *
 * @param contract everything public that is known of the contract, whole
 * @param applicationId the application, unique within the contract
 * @param applicantId who applied, such as GB-COH-09442333
 * @param applicantName its name
 * @param terms on what terms
 * @param offeredOn the day on which the decision to give it was taken
 */
public record GrantOffered(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        ContractFacts contract,
        String applicationId,
        String applicantId,
        String applicantName,
        GrantTerms terms,
        LocalDate offeredOn)
        implements GrantEvent {}
