package org.publicaccord.contractservice.register;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.history.Happening;
import org.publicaccord.contractservice.history.History;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;
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
        ImportingEvent event = happening.event();
        List<Change> changes =
                before.map(earlier -> FactChanges.between(earlier, after)).orElse(List.of());
        return new TimelineEntry(
                happening.version(),
                happening.id(),
                what(event),
                sentence(event, happening.by()),
                happening.at(),
                new TimelineEntry.Actor(happening.by().role(), happening.by().organisation()),
                event.stage(),
                because(event),
                source(event).map(ContractDetail.Release::of),
                changes,
                asAt(happening));
    }

    private static String what(ImportingEvent event) {
        return switch (event) {
            case Imported _ -> "imported";
            case Updated _ -> "updated";
            case EarlierReleaseJoined _ -> "earlier-release-joined";
            case Corrected _ -> "corrected";
            case WentLive _ -> "went-live";
            case TermEnded _ -> "term-ended";
            case EndedEarly _ -> "ended-early";
        };
    }

    private static String sentence(ImportingEvent event, By by) {
        return switch (event) {
            case Imported it -> "Taken over from a public register: " + release(it.source()) + ".";
            case Updated it -> "A later release was taken over: " + release(it.source()) + ".";
            case EarlierReleaseJoined it ->
                    "An earlier release joined the history: "
                            + release(it.source())
                            + ". Nothing else changed.";
            case Corrected it -> "%s corrected %s.".formatted(actor(by), facts(it.corrected()));
            case WentLive it ->
                    "The contract went live: its first day was "
                            + FactChanges.day(it.firstDay())
                            + ".";
            case TermEnded it ->
                    "The contract came to its end: its last day was "
                            + FactChanges.day(it.lastDay())
                            + ".";
            case EndedEarly it ->
                    "%s ended the contract early; its last day was %s."
                            .formatted(actor(by), FactChanges.day(it.endedOn()));
        };
    }

    private static String release(Source source) {
        String tags =
                source.tags().stream()
                        .map(ReleaseTag::code)
                        .map(Timeline::spaced)
                        .collect(Collectors.joining(" and "));
        return "the %s release of %s".formatted(tags, FactChanges.day(source.releasedAt()));
    }

    /** {@code awardUpdate} reads as award update. */
    private static String spaced(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String facts(List<Correctable> corrected) {
        return corrected.stream()
                .map(it -> "the " + WireWords.code(it))
                .collect(Collectors.joining(", "));
    }

    /** A contract manager, An operator. */
    private static String actor(By by) {
        String role = by.role().replace('-', ' ');
        if (by.role().equals(By.PLATFORM)) {
            return "The platform";
        }
        return ("aeiou".indexOf(role.charAt(0)) >= 0 ? "An " : "A ") + role;
    }

    private static Optional<String> because(ImportingEvent event) {
        return switch (event) {
            case Corrected it -> Optional.of(it.because().words());
            case EndedEarly it -> Optional.of(it.because().words());
            case Imported _, Updated _, EarlierReleaseJoined _, WentLive _, TermEnded _ ->
                    Optional.empty();
        };
    }

    private static Optional<Source> source(ImportingEvent event) {
        return switch (event) {
            case Imported it -> Optional.of(it.source());
            case Updated it -> Optional.of(it.source());
            case EarlierReleaseJoined it -> Optional.of(it.source());
            case Corrected _, WentLive _, TermEnded _, EndedEarly _ -> Optional.empty();
        };
    }

    private static URI asAt(Happening happening) {
        return UriComponentsBuilder.fromUriString("/api/contracts/{id}?asAt={at}")
                .build(happening.event().contract().toString(), happening.at().toString());
    }
}
