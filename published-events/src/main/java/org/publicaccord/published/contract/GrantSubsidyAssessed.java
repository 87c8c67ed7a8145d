package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Money;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * It is assessed what a grant would be under the Subsidy Control Act 2022. Published as {@code
 * org.publicaccord.contract.grant-subsidy-assessed.v1}.
 *
 * @param applicationId the application, unique within the contract
 * @param applicantId who applied, such as GB-COH-09442333
 * @param form NOT_SUBSIDY, MINIMAL, PUBLIC_ECONOMIC_INTEREST, UNDER_SCHEME or STANDALONE
 * @param amount the most that the assessment holds for
 * @param scheme the scheme under which it is given, by its number in the subsidy database
 * @param rulePack the rules by which it was assessed
 * @param because the reason given
 */
public record GrantSubsidyAssessed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String applicationId,
        String applicantId,
        String form,
        Money amount,
        Optional<String> scheme,
        String rulePack,
        String because)
        implements GrantEvent {}
