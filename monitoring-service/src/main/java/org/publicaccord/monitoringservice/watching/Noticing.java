package org.publicaccord.monitoringservice.watching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.publicaccord.decider.Decision;
import org.publicaccord.monitoringservice.obligations.Due;
import org.publicaccord.monitoringservice.obligations.Due.Awaited;
import org.publicaccord.monitoringservice.obligations.Due.LastDay;
import org.publicaccord.monitoringservice.obligations.Due.NotDeterminable;
import org.publicaccord.monitoringservice.obligations.Due.NotRecorded;
import org.publicaccord.monitoringservice.obligations.NoticeCode;
import org.publicaccord.monitoringservice.watching.Standing.Met;
import org.publicaccord.monitoringservice.watching.Standing.Missed;
import org.publicaccord.monitoringservice.watching.Standing.Outstanding;
import org.publicaccord.monitoringservice.watching.Standing.Warned;
import org.publicaccord.monitoringservice.watching.WatchCommand.MeetByNotice;
import org.publicaccord.monitoringservice.watching.WatchEvent.DeadlineMet;
import org.publicaccord.monitoringservice.watching.WatchState.Watching;
import org.publicaccord.rules.RuleCodes;

/** Decides what a published notice meets: nobody has to record again what the register shows. */
final class Noticing {

    private final Watching known;
    private final LocalDate today;

    Noticing(Watching known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    Decision<WatchEvent> decide(MeetByNotice command) {
        return metBefore(command)
                ? Decision.nothingNew()
                : Decision.accept(
                        meets(command)
                                .map(it ->
                                        new DeadlineMet(
                                                known.contract().outline(),
                                                it.obligation(),
                                                command.published(),
                                                today))
                                .stream()
                                .toList());
    }

    /** One notice meets one obligation, however often it is told of. */
    private boolean metBefore(MeetByNotice command) {
        return owing(command.notice()).stream()
                .anyMatch(it ->
                        switch (it.standing()) {
                            case Met met -> met.evidence().equals(command.published());
                            case Outstanding _, Warned _, Missed _ -> false;
                        });
    }

    private Optional<Tracked> meets(MeetByNotice command) {
        List<Tracked> owing = owing(command.notice());
        return switch (command.notice()) {
            // A notice does not show whether a copy of the contract is attached: a person records
            // it.
            case UK7 ->
                    owing.stream()
                            .filter(it ->
                                    !it.obligation().code().value().equals(RuleCodes.CONTRACT_COPY))
                            .filter(Noticing::isUnmet)
                            .findFirst();
            case UK9 -> ofTwelveMonths(owing, command.publishedOn());
            case UK11, PSR_AWARD -> owing.stream().filter(Noticing::isUnmet).findFirst();
            // Each quarter with a payment owes one of its own, and payments are not known here.
            case UK8 -> Optional.empty();
        };
    }

    /**
     * The first twelve months that still lack their notice, and had begun when it was published:
     * two notices in one year do not answer for the next.
     */
    private static Optional<Tracked> ofTwelveMonths(List<Tracked> owing, LocalDate publishedOn) {
        return IntStream.range(0, owing.size())
                .filter(year -> year == 0 || isOver(owing.get(year - 1), publishedOn))
                .mapToObj(owing::get)
                .filter(Noticing::isUnmet)
                .filter(it -> isSeen(it.obligation().due()))
                .findFirst();
    }

    /** What fell due where nobody could see it is not asked for any more. */
    private static boolean isSeen(Due due) {
        return switch (due) {
            case LastDay _, NotDeterminable _ -> true;
            case NotRecorded _, Awaited _ -> false;
        };
    }

    private static boolean isOver(Tracked year, LocalDate day) {
        return year.obligation().due().lastDay().filter(day::isAfter).isPresent();
    }

    /** Soonest first. */
    private List<Tracked> owing(NoticeCode notice) {
        return known.tracked().stream()
                .filter(it -> it.obligation().notice().filter(notice::equals).isPresent())
                .toList();
    }

    private static boolean isUnmet(Tracked it) {
        return switch (it.standing()) {
            case Outstanding _, Warned _, Missed _ -> true;
            case Met _ -> false;
        };
    }
}
