package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * What a working agreement stands under ended before its time. Published as {@code
 * org.publicaccord.contract.working-agreement-host-ended.v1}.
 *
 * @param hostContractId the contract that hosted it
 * @param endedOn the last day on which that had effect
 */
public record WorkingAgreementHostEnded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String hostContractId,
        LocalDate endedOn)
        implements WorkingAgreementEvent {}
