package org.publicaccord.contractservice.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Award;
import org.publicaccord.contractservice.contract.ReleaseTag;
import org.publicaccord.contractservice.contract.Source;
import org.publicaccord.contractservice.contract.Tender;
import org.publicaccord.contractservice.contract.UkCalendar;

/**
 * What a record tells of the day on which the procurement began. A record seldom states that day;
 * it states days that cannot be before it.
 *
 * @param notAfter the earliest day by which it had begun, and what shows it
 * @param advertisedOn when the tender was published: an advertised procurement begins then
 * @param stillToComeOn the last day on which it is known not to have begun
 */
record Beginning(
        Optional<Sign> notAfter,
        Optional<LocalDate> advertisedOn,
        Optional<LocalDate> stillToComeOn) {

    /**
     * A day and what happened on it.
     *
     * @param what such as "the tender closed"
     */
    record Sign(LocalDate day, String what) {}

    static Beginning of(Optional<Tender> tender, List<Award> awards, List<Source> releases) {
        List<Sign> signs = new ArrayList<>();
        tender.flatMap(Tender::publishedAt)
                .ifPresent(at -> signs.add(sign(at, "the tender was published")));
        tender.flatMap(Tender::closesAt).ifPresent(at -> signs.add(sign(at, "the tender closed")));
        for (Award award : awards) {
            award.awardedAt().ifPresent(at -> signs.add(sign(at, "the award was decided")));
            award.publishedAt().ifPresent(at -> signs.add(sign(at, "the award was published")));
        }
        for (Source release : releases) {
            if (release.kind() != ReleaseTag.Kind.PLANNING) {
                signs.add(sign(release.releasedAt(), "the record was published"));
            }
        }
        return new Beginning(
                signs.stream().min(Comparator.comparing(Sign::day)),
                tender.flatMap(Tender::publishedAt).map(UkCalendar::dayOf),
                signs.isEmpty() ? newest(releases) : Optional.empty());
    }

    private static Sign sign(Instant at, String what) {
        return new Sign(UkCalendar.dayOf(at), what);
    }

    private static Optional<LocalDate> newest(List<Source> releases) {
        return releases.stream()
                .max(Source.byAge())
                .map(newest -> UkCalendar.dayOf(newest.releasedAt()));
    }
}
