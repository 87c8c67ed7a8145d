package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * A body was found eligible: it is constituted, and its assets are locked. Published as {@code
 * org.publicaccord.contract.asset-eligibility-confirmed.v1}.
 *
 * @param interestId the interest, unique within the contract
 * @param bodyId the body, such as GB-COH-09442333
 * @param assetLock COMMUNITY_INTEREST_COMPANY, CHARITY, COMMUNITY_BENEFIT_SOCIETY or CONSTITUTION
 * @param evidenceSha256 the content address of the evidence, lower-case hexadecimal
 * @param completeOn the day on which the request was complete; in Scotland the validation date
 * @param decisionDue the last day for the decision notice, in Scotland
 */
public record AssetEligibilityConfirmed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String interestId,
        String bodyId,
        String assetLock,
        String evidenceSha256,
        LocalDate completeOn,
        Optional<LocalDate> decisionDue)
        implements AssetTransferEvent {}
