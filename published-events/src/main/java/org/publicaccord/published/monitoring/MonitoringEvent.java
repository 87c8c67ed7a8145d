package org.publicaccord.published.monitoring;

import org.publicaccord.published.PublishedEvent;

/** Every event that monitoring-service publishes. */
public sealed interface MonitoringEvent extends PublishedEvent
        permits ObligationsDetermined,
                DeadlineApproaching,
                DeadlineMissed,
                DeadlineMet,
                KpiAssessed {}
