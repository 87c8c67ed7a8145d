package org.publicaccord.contractservice.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.publicaccord.contractservice.contract.Correctable;
import org.publicaccord.contractservice.contract.GrantRecord;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.history.By;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingEvent.Corrected;
import org.publicaccord.contractservice.importing.ImportingEvent.EarlierReleaseJoined;
import org.publicaccord.contractservice.importing.ImportingEvent.EndedEarly;
import org.publicaccord.contractservice.importing.ImportingEvent.Imported;
import org.publicaccord.contractservice.importing.ImportingEvent.TermEnded;
import org.publicaccord.contractservice.importing.ImportingEvent.Updated;
import org.publicaccord.contractservice.importing.ImportingEvent.WentLive;

/** What happened to an imported contract, in plain English. */
final class ImportingTold {

    private ImportingTold() {}

    static Told of(ImportingEvent event, By by) {
        return new Told(what(event), sentence(event, by), because(event), event.release());
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
            case Imported it ->
                    it.facts()
                            .grant()
                            .map(ImportingTold::takenOver)
                            .orElseGet(() ->
                                    "Taken over from a public register: "
                                            + release(it.source())
                                            + ".");
            case Updated it ->
                    it.facts().grant().isPresent()
                            ? "A later record of the grant was taken over."
                            : "A later release was taken over: " + release(it.source()) + ".";
            case EarlierReleaseJoined it ->
                    it.asReleased().grant().isPresent()
                            ? "An earlier record of the grant joined the history. Nothing else changed."
                            : "An earlier release joined the history: "
                                    + release(it.source())
                                    + ". Nothing else changed.";
            case Corrected it ->
                    "%s corrected %s.".formatted(Told.actor(by), facts(it.corrected()));
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
                            .formatted(Told.actor(by), FactChanges.day(it.endedOn()));
        };
    }

    private static String takenOver(GrantRecord grant) {
        return "Taken over from 360Giving data: the grant " + grant.id() + ".";
    }

    private static String release(Source source) {
        String tags =
                source.tags().stream()
                        .map(ReleaseTag::code)
                        .map(ImportingTold::spaced)
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

    private static Optional<String> because(ImportingEvent event) {
        return switch (event) {
            case Corrected it -> Optional.of(it.because().words());
            case EndedEarly it -> Optional.of(it.because().words());
            case Imported _, Updated _, EarlierReleaseJoined _, WentLive _, TermEnded _ ->
                    Optional.empty();
        };
    }
}
