package org.publicaccord.monitoringservice.reacting;

import java.time.LocalDate;
import java.util.Set;
import org.publicaccord.messaging.consuming.EventConsumer;
import org.publicaccord.messaging.consuming.ReceivedEvent;
import org.publicaccord.messaging.deadlines.DeadlineSchedule;
import org.publicaccord.monitoringservice.contract.ContractId;
import org.publicaccord.monitoringservice.obligations.Due.Awaited;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.reacting.Alert.Occasion;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Missed;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.Standing.Warned;
import org.publicaccord.monitoringservice.watching.Tracked;
import org.publicaccord.monitoringservice.watching.WatchDecider;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;
import org.publicaccord.monitoringservice.watching.Watches;
import org.publicaccord.published.PublishedEvent;
import org.publicaccord.published.Topic;
import org.publicaccord.published.monitoring.DeadlineApproaching;
import org.publicaccord.published.monitoring.DeadlineMet;
import org.publicaccord.published.monitoring.DeadlineMissed;
import org.publicaccord.published.monitoring.KpiAssessed;
import org.publicaccord.published.monitoring.MonitoringEvent;
import org.publicaccord.published.monitoring.ObligationsDetermined;

/**
 * Each obligation with a last day gets its two deadlines: one as that day approaches, one at the
 * midnight that ends it. The watch is read as it stands now, so that an old event sets nothing that
 * was settled since. A deadline of an obligation that is no longer owed may still fire; the watch
 * then says nothing.
 */
final class WhenObligationsDeterminedThenSetDeadlines implements EventConsumer {

    private final Watches watches;
    private final DeadlineSchedule schedule;

    WhenObligationsDeterminedThenSetDeadlines(Watches watches, DeadlineSchedule schedule) {
        this.watches = watches;
        this.schedule = schedule;
    }

    @Override
    public String group() {
        return "monitoring-service.deadlines";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.MONITORING.topicName());
    }

    @Override
    public void consume(ReceivedEvent event) {
        event.published()
                .filter(WhenObligationsDeterminedThenSetDeadlines::moves)
                .map(it -> new ContractId(it.contractId()))
                .flatMap(watches::find)
                .ifPresent(known -> schedule(known.watch()));
    }

    private static boolean moves(PublishedEvent event) {
        return event instanceof MonitoringEvent monitoring
                && switch (monitoring) {
                    case ObligationsDetermined _, DeadlineMet _ -> true;
                    case DeadlineApproaching _, DeadlineMissed _, KpiAssessed _ -> false;
                };
    }

    private void schedule(Watching watch) {
        watch.tracked().forEach(it -> schedule(watch.contract().outline().id(), it));
    }

    private void schedule(ContractId contract, Tracked tracked) {
        Obligation obligation = tracked.obligation();
        switch (obligation.due()) {
            case LastDay due -> schedule(contract, tracked, due);
            case Awaited due -> schedule(contract, tracked, due);
            case NotRecorded _, NotDeterminable _ -> {
                cancel(contract, obligation, Occasion.APPROACHING);
                cancel(contract, obligation, Occasion.MISSED);
            }
        }
    }

    private void schedule(ContractId contract, Tracked tracked, LastDay due) {
        Obligation obligation = tracked.obligation();
        switch (tracked.standing()) {
            case Outstanding _ -> {
                set(contract, obligation, Occasion.APPROACHING, due.warnFrom(), due.day());
                set(contract, obligation, Occasion.MISSED, due.day().plusDays(1), due.day());
            }
            case Warned _ -> {
                cancel(contract, obligation, Occasion.APPROACHING);
                set(contract, obligation, Occasion.MISSED, due.day().plusDays(1), due.day());
            }
            case Missed _, Met _ -> {
                cancel(contract, obligation, Occasion.APPROACHING);
                cancel(contract, obligation, Occasion.MISSED);
            }
        }
    }

    /** It is told that it comes, and never that it was missed. */
    private void schedule(ContractId contract, Tracked tracked, Awaited due) {
        Obligation obligation = tracked.obligation();
        cancel(contract, obligation, Occasion.MISSED);
        switch (tracked.standing()) {
            case Outstanding _ ->
                    set(contract, obligation, Occasion.APPROACHING, due.warnFrom(), due.day());
            case Warned _, Missed _, Met _ -> cancel(contract, obligation, Occasion.APPROACHING);
        }
    }

    /** From the first moment of a day in London. */
    private void set(
            ContractId contract,
            Obligation obligation,
            Occasion occasion,
            LocalDate from,
            LocalDate lastDay) {
        schedule.set(
                key(contract, obligation, occasion),
                from.atStartOfDay(WatchDecider.LONDON).toInstant(),
                contract.value(),
                new Alert(occasion, obligation.code().value(), lastDay).written());
    }

    private void cancel(ContractId contract, Obligation obligation, Occasion occasion) {
        schedule.cancel(key(contract, obligation, occasion));
    }

    private static String key(ContractId contract, Obligation obligation, Occasion occasion) {
        String moment =
                switch (occasion) {
                    case APPROACHING -> "approaching";
                    case MISSED -> "missed";
                };
        return contract + ":" + obligation.code() + ":" + moment;
    }
}
