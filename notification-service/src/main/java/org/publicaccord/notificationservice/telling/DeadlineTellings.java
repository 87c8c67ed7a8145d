package org.publicaccord.notificationservice.telling;

import static org.publicaccord.notificationservice.telling.PlainWords.dayOf;
import static org.publicaccord.notificationservice.telling.PlainWords.name;

import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.published.monitoring.DeadlineApproaching;
import org.publicaccord.published.monitoring.DeadlineMet;
import org.publicaccord.published.monitoring.DeadlineMissed;
import org.publicaccord.published.monitoring.KpiAssessed;
import org.publicaccord.published.monitoring.MonitoringEvent;
import org.publicaccord.published.monitoring.Obligation;
import org.publicaccord.published.monitoring.ObligationsDetermined;

/** Who is told what of obligations and their deadlines. */
final class DeadlineTellings {

    private final Audience audience;

    private DeadlineTellings(MonitoringEvent event) {
        this.audience = new Audience(event.parties());
    }

    static List<Telling> of(MonitoringEvent event, Known before) {
        var tellings = new DeadlineTellings(event);
        return switch (event) {
            case ObligationsDetermined it -> tellings.determined(it, before.obligations());
            case DeadlineApproaching it -> tellings.approaching(it);
            case DeadlineMissed it -> tellings.missed(it);
            case DeadlineMet it -> tellings.met(it);
            case KpiAssessed it -> tellings.assessed(it);
        };
    }

    private List<Telling> determined(ObligationsDetermined it, List<Obligation> before) {
        if (it.obligations().equals(before)) {
            return List.of();
        }
        var title = it.contractTitle();
        var to = audience.contractManagers();
        return before.isEmpty()
                ? told(
                        to,
                        Template.OBLIGATIONS_FOUND,
                        title,
                        DeadlineWordings.found(name(title), it.obligations()),
                        false)
                : told(
                        to,
                        Template.OBLIGATIONS_CHANGED,
                        title,
                        DeadlineWordings.changed(name(title), before, it.obligations()),
                        false);
    }

    private List<Telling> approaching(DeadlineApproaching it) {
        var wording =
                DeadlineWordings.approaching(
                        name(it.contractTitle()), it.obligation(), dayOf(it.occurredAt()));
        return told(
                audience.commissioningTeam(),
                Template.DEADLINE_APPROACHING,
                it.contractTitle(),
                wording,
                isStatutory(it.obligation()));
    }

    private List<Telling> missed(DeadlineMissed it) {
        var wording = DeadlineWordings.missed(name(it.contractTitle()), it.obligation());
        return told(
                teamAndAuditors(),
                Template.DEADLINE_MISSED,
                it.contractTitle(),
                wording,
                isStatutory(it.obligation()));
    }

    /** Whoever was told that a deadline was missed is also told that it was met after all. */
    private List<Telling> met(DeadlineMet it) {
        var late = dayOf(it.occurredAt()).isAfter(it.obligation().dueOn());
        var wording = DeadlineWordings.met(name(it.contractTitle()), it, late);
        return told(
                late ? teamAndAuditors() : audience.commissioningTeam(),
                Template.DEADLINE_MET,
                it.contractTitle(),
                wording,
                false);
    }

    /** The supplier reads how its work was rated as soon as the buyer's team does. */
    private List<Telling> assessed(KpiAssessed it) {
        return told(
                audience.everyone(),
                Template.KPI_ASSESSED,
                it.contractTitle(),
                KpiWordings.assessed(name(it.contractTitle()), it),
                false);
    }

    private List<Recipient> teamAndAuditors() {
        return Stream.concat(audience.commissioningTeam().stream(), audience.auditors().stream())
                .toList();
    }

    private static boolean isStatutory(Obligation obligation) {
        return obligation.kind() == Obligation.Kind.STATUTE;
    }

    private static List<Telling> told(
            List<Recipient> recipients,
            Template template,
            String title,
            Wording wording,
            boolean statutory) {
        return recipients.stream()
                .map(to -> new Telling(to, template, title, wording, statutory))
                .toList();
    }
}
