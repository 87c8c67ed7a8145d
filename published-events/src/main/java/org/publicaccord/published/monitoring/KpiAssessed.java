package org.publicaccord.published.monitoring;

import java.time.Instant;
import java.util.List;
import org.publicaccord.published.Actor;
import org.publicaccord.published.Party;
import org.publicaccord.published.Path;
import org.publicaccord.published.Stage;
import org.publicaccord.published.contract.KeyPerformanceIndicator;

/**
 * A key performance indicator was assessed (Procurement Act 2023, section 71). Published as {@code
 * org.publicaccord.monitoring.kpi-assessed.v1}.
 *
 * @param contractTitle for people
 * @param indicator as the contract has it
 * @param assessment the one that now stands for its period
 */
public record KpiAssessed(
        String contractId,
        Path path,
        Stage stage,
        Instant occurredAt,
        Actor actor,
        List<Party> parties,
        String contractTitle,
        KeyPerformanceIndicator indicator,
        KpiAssessment assessment)
        implements MonitoringEvent {}
