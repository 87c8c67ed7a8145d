package org.publicaccord.contractservice.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.publicaccord.contractservice.contract.Ocid;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.reading.ReadRelease.Sound;
import org.publicaccord.contractservice.reading.ReadRelease.Unsound;
import org.publicaccord.decider.Refusal;

/**
 * Reads what a publisher sent, as a whole: what can go in, oldest first, and what cannot, with
 * place and reason. Releases of one procurement, or records of one grant, that contradict each
 * other are all kept out.
 */
public final class PackageReading {

    /** Each is compared with each; more than that are a fault of the publisher's. */
    private static final int MAX_RIVALS = 100;

    private final ItemReader reader = new ItemReader();

    /** What was sent, read. */
    public sealed interface Reading {}

    /**
     * A package of releases or of grants, or one of them alone.
     *
     * @param sound what can go in, the releases of each procurement oldest first
     * @param rejected what cannot, and why
     */
    public record Legible(List<Sound> sound, List<Finding> rejected) implements Reading {
        public Legible {
            sound = List.copyOf(sound);
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * Not what can be imported; nothing goes in.
     *
     * @param place line and column, or JSON pointer, by name
     */
    public record Unreadable(Refusal refusal, Map<String, Object> place) implements Reading {
        public Unreadable {
            place = Map.copyOf(place);
        }
    }

    public Reading read(byte[] sent) {
        return switch (PackageFile.takeApart(sent)) {
            case PackageFile.NotReadable(var refusal, var place) -> new Unreadable(refusal, place);
            case PackageFile.Items(var items) -> sorted(items.stream().map(reader::read).toList());
        };
    }

    private static Legible sorted(List<ReadRelease> releases) {
        List<Finding> rejected = new ArrayList<>();
        Map<Ocid, List<Sound>> byOcid = new LinkedHashMap<>();
        for (ReadRelease release : releases) {
            switch (release) {
                case Unsound unsound -> rejected.addAll(unsound.findings());
                case Sound sound ->
                        byOcid.computeIfAbsent(sound.stated().ocid(), _ -> new ArrayList<>())
                                .add(sound);
            }
        }
        List<Sound> sound = new ArrayList<>();
        for (List<Sound> ofOne : byOcid.values()) {
            Map<Sound, Finding> contradictions = contradictionsAmong(ofOne);
            rejected.addAll(contradictions.values());
            ofOne.stream()
                    .filter(release -> !contradictions.containsKey(release))
                    .sorted(Comparator.comparing(Sound::source, Source.byAge()))
                    .forEach(sound::add);
        }
        return new Legible(sound, rejected);
    }

    /** Each contradictory release of one procurement, with the place of the one it contradicts. */
    private static Map<Sound, Finding> contradictionsAmong(List<Sound> releases) {
        Map<Sound, Finding> found = new LinkedHashMap<>();
        for (Set<Sound> rivals : rivalsAmong(releases)) {
            if (rivals.size() > MAX_RIVALS) {
                rivals.forEach(one -> found.putIfAbsent(one, tooManyRivals(one)));
                continue;
            }
            for (Sound one : rivals) {
                rivals.stream()
                        .filter(other -> !one.equals(other) && contradict(one, other))
                        .findFirst()
                        .ifPresent(other -> found.putIfAbsent(one, contradiction(one, other)));
            }
        }
        return found;
    }

    private static Finding tooManyRivals(Sound one) {
        return one.finding(
                one.grant().isPresent() ? "contradictory-grants" : "contradictory-releases",
                "More than %d of this file bear one id or one date, or name other buyers."
                        .formatted(MAX_RIVALS));
    }

    /** Only releases of one id, or of one instant, or of different buyers can contradict. */
    private static Collection<Set<Sound>> rivalsAmong(List<Sound> releases) {
        Map<Object, Set<Sound>> rivals = new HashMap<>();
        for (Sound release : releases) {
            for (Object key : keysOf(release, releases.getFirst())) {
                rivals.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(release);
            }
        }
        return rivals.values();
    }

    private static List<Object> keysOf(Sound release, Sound first) {
        List<Object> keys = new ArrayList<>();
        keys.add(release.source().releaseId());
        keys.add(release.source().releasedAt());
        if (release.equals(first) || !release.stated().sameBuyerAs(first.stated())) {
            keys.add("buyers");
        }
        return keys;
    }

    private static boolean contradict(Sound one, Sound other) {
        if (one.source().releaseId().equals(other.source().releaseId())) {
            return !one.source().content().equals(other.source().content());
        }
        boolean sameMoment = Source.byAge().compare(one.source(), other.source()) == 0;
        return !one.stated().sameBuyerAs(other.stated())
                || (sameMoment && one.stated().contradictedBy(other.stated()));
    }

    private static Finding contradiction(Sound one, Sound other) {
        return one.grant().isPresent()
                ? contradictionOfGrants(one, other)
                : contradictionOfReleases(one, other);
    }

    private static Finding contradictionOfGrants(Sound one, Sound other) {
        return one.stated().sameBuyerAs(other.stated())
                ? one.finding(
                        "contradictory-grants",
                        "Its id and date are also those of the grant at %s, which says something else."
                                .formatted(other.place()))
                : one.finding(
                        "grant-of-another-funder",
                        "Its id is also that of the grant at %s, which names another funder."
                                .formatted(other.place()));
    }

    private static Finding contradictionOfReleases(Sound one, Sound other) {
        String where = "the release %s at %s".formatted(other.source().releaseId(), other.place());
        if (one.source().releaseId().equals(other.source().releaseId())) {
            return one.finding(
                    "release-id-reused",
                    "Its id is also that of " + where + ", which says something else.");
        }
        if (!one.stated().sameBuyerAs(other.stated())) {
            return one.finding(
                    "ocid-of-another-buyer",
                    "It names another buyer than "
                            + where
                            + " under the same open contracting id.");
        }
        return one.finding(
                "contradictory-releases",
                "It bears the same date as " + where + " and states other facts.");
    }
}
