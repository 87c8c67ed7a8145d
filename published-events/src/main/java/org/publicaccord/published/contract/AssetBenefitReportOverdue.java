package org.publicaccord.published.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;

/**
 * The last day for a report of what people gained went by without one. Published as {@code
 * org.publicaccord.contract.asset-benefit-report-overdue.v1}.
 *
 * @param due the last day
 */
public record AssetBenefitReportOverdue(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        LocalDate due)
        implements AssetTransferEvent {}
