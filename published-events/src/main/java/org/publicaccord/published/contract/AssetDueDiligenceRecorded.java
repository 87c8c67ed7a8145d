package org.publicaccord.published.contract;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * Due diligence is done. Published as {@code
 * org.publicaccord.contract.asset-due-diligence-recorded.v1}.
 *
 * @param findings what was found
 */
public record AssetDueDiligenceRecorded(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        List<DueDiligenceFinding> findings)
        implements AssetTransferEvent {}
