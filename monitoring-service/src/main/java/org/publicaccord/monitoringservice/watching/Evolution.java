package org.publicaccord.monitoringservice.watching;

import java.util.List;
import java.util.Optional;
import org.publicaccord.monitoringservice.kpis.Assessments;
import org.publicaccord.monitoringservice.obligations.Obligation;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Missed;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.Standing.Warned;
import org.publicaccord.monitoringservice.watching.WatchEvent.ContractFollowed;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineApproaching;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMissed;
import org.publicaccord.monitoringservice.watching.WatchEvent.KpiAssessed;
import org.publicaccord.monitoringservice.watching.WatchEvent.ObligationsDetermined;
import org.publicaccord.monitoringservice.watching.WatchState.Unwatched;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;

/** Folds the events of a watch into its state. */
final class Evolution {

    private Evolution() {}

    static WatchState evolve(WatchState state, WatchEvent event) {
        return switch (event) {
            case ObligationsDetermined determined -> watching(state, determined);
            case ContractFollowed(var contract) -> known(state, event).with(contract);
            case DeadlineApproaching(var _, var obligation) ->
                    mark(known(state, event), obligation, new Warned());
            case DeadlineMissed(var _, var obligation) ->
                    mark(known(state, event), obligation, new Missed());
            case DeadlineMet(var _, var obligation, var evidence, var recordedOn) ->
                    mark(known(state, event), obligation, new Met(evidence, recordedOn));
            case KpiAssessed(var _, var _, var assessment) -> known(state, event).with(assessment);
        };
    }

    /** A watch after these events. */
    static Watching after(Watching known, List<WatchEvent> events) {
        WatchState state = known;
        for (WatchEvent event : events) {
            state = evolve(state, event);
        }
        return switch (state) {
            case Watching watching -> watching;
            case Unwatched _ -> throw new IllegalStateException("a watch never ends");
        };
    }

    private static Watching watching(WatchState state, ObligationsDetermined event) {
        return new Watching(
                event.contract(),
                event.importedOn(),
                event.rulePack(),
                event.obligations().stream()
                        .map(it -> new Tracked(it, standing(state, it)))
                        .toList(),
                assessments(state));
    }

    private static Assessments assessments(WatchState before) {
        return switch (before) {
            case Unwatched _ -> Assessments.NONE;
            case Watching known -> known.assessments();
        };
    }

    private static Standing standing(WatchState before, Obligation obligation) {
        return switch (before) {
            case Unwatched _ -> new Outstanding();
            case Watching known ->
                    known.find(obligation.code())
                            .flatMap(former -> kept(former, obligation))
                            .orElseGet(Outstanding::new);
        };
    }

    /** What is met stays met; what was told of one day says nothing about another. */
    private static Optional<Standing> kept(Tracked former, Obligation now) {
        return switch (former.standing()) {
            case Met met -> Optional.of(met);
            case Outstanding _, Warned _, Missed _ ->
                    Optional.of(former.standing())
                            .filter(_ -> former.obligation().due().equals(now.due()));
        };
    }

    private static Watching mark(Watching known, Obligation obligation, Standing standing) {
        if (known.find(obligation.code()).isEmpty()) {
            throw new IllegalStateException(obligation.code() + " is not owed: history is broken");
        }
        List<Tracked> tracked =
                known.tracked().stream()
                        .map(it ->
                                it.obligation().code().equals(obligation.code())
                                        ? it.now(standing)
                                        : it)
                        .toList();
        return known.with(tracked);
    }

    private static Watching known(WatchState state, WatchEvent event) {
        return switch (state) {
            case Watching known -> known;
            case Unwatched _ ->
                    throw new IllegalStateException(
                            event.getClass().getSimpleName()
                                    + " before anything was determined: history is broken");
        };
    }
}
