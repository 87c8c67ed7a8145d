package org.publicaccord.contractservice.register;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.register.TimelineEntry.Change;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells a contract's history in plain English. Pure. */
final class Timeline {

    private Timeline() {}

    /**
     * What happened, the latest first.
     *
     * @param before only what came before this version; empty for all
     * @param limit at most this many
     */
    static List<TimelineEntry> of(History history, Optional<Long> before, int limit) {
        long end = before.map(version -> version - 1).orElse(history.version());
        long start = Math.max(0, end - limit);
        List<TimelineEntry> entries = new ArrayList<>();
        Optional<ContractView> view = history.first(start).map(ContractView::of);
        for (long place = start; place < end; place++) {
            Happening happening = history.happenings().get(Math.toIntExact(place));
            ContractView after =
                    view.map(earlier -> earlier.after(happening))
                            .orElseGet(() -> ContractView.beginningWith(happening));
            entries.addFirst(entry(happening, view, after));
            view = Optional.of(after);
        }
        return entries;
    }

    private static TimelineEntry entry(
            Happening happening, Optional<ContractView> before, ContractView after) {
        ContractEvent event = happening.event();
        Told told = Told.of(event, happening.by());
        List<Change> changes =
                before.map(earlier -> FactChanges.between(earlier, after)).orElse(List.of());
        return new TimelineEntry(
                happening.version(),
                happening.id(),
                told.what(),
                told.sentence(),
                happening.at(),
                new TimelineEntry.Actor(happening.by().role(), happening.by().organisation()),
                event.stage(),
                told.because(),
                told.release().map(ContractDetail.Release::of),
                changes,
                asAt(happening));
    }

    private static URI asAt(Happening happening) {
        return UriComponentsBuilder.fromUriString("/api/contracts/{id}?asAt={at}")
                .build(happening.event().contract().toString(), happening.at().toString());
    }
}
