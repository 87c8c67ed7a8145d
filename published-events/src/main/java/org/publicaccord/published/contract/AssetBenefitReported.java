package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The body reported what people gained by the asset. Published as {@code
 * org.publicaccord.contract.asset-benefit-reported.v1}.
 *
 * @param upTo the last day that the report covers
 * @param gained what people gained
 * @param nextDue the last day for the next report
 */
public record AssetBenefitReported(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        LocalDate upTo,
        String gained,
        LocalDate nextDue)
        implements AssetTransferEvent {}
