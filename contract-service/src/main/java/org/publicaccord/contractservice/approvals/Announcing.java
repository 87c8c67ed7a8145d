package org.publicaccord.contractservice.approvals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.approvals.ApprovalCommand.AnnounceKeyDecision;
import org.publicaccord.contractservice.approvals.ApprovalEvent.KeyDecisionAnnounced;
import org.publicaccord.contractservice.approvals.ApprovalState.Announcement;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.KeyDecisions;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.Period;
import org.publicaccord.rules.WorkingDays;

/** The notice of a key decision, and how long such a decision waits (SI 2012/2089, regs 8-11). */
final class Announcing {

    private final Function<Nation, WorkingDays> calendars;

    Announcing(Function<Nation, WorkingDays> calendars) {
        this.calendars = calendars;
    }

    Decision<ApprovalEvent> decide(
            AnnounceKeyDecision command, ApprovalState state, OnFile file, LocalDate today) {
        if (!command.act().canBeKeyDecision()) {
            return Decision.refuse(Refusals.noKeyDecision(command.act()));
        }
        if (command.publishedOn().isAfter(today)) {
            return Decision.refuse(Refusals.announcedInTheFuture(command.publishedOn(), today));
        }
        var announcement = new Announcement(command.publishedOn(), command.kind(), command.where());
        return state.announcement(command.act()).filter(announcement::equals).isPresent()
                ? Decision.nothingNew()
                : Decision.accept(
                        new KeyDecisionAnnounced(
                                command.contract(),
                                file.facts().path(),
                                file.stage(),
                                file.facts().parties(),
                                command.act(),
                                command.publishedOn(),
                                command.kind(),
                                command.where()));
    }

    /** What stands in the way of taking a key decision today. */
    Optional<Refusal> objection(Act act, KeyDecisions rules, ApprovalState state, LocalDate today) {
        Optional<Announcement> announced = state.announcement(act);
        if (announced.isEmpty()) {
            return Optional.of(Refusals.notAnnounced(act, rules));
        }
        LocalDate earliest = earliest(announced.get(), rules);
        return today.isBefore(earliest)
                ? Optional.of(Refusals.noticeTooShort(announced.get(), rules, earliest))
                : Optional.empty();
    }

    /** Clear days count neither the day of the notice nor that of the decision. */
    private LocalDate earliest(Announcement announced, KeyDecisions rules) {
        return switch (announced.kind()) {
            case FORWARD_PLAN -> announced.publishedOn().plusDays(rules.noticeClearDays() + 1L);
            case GENERAL_EXCEPTION ->
                    workingDaysAfter(announced.publishedOn(), rules.exceptionClearDays(), rules)
                            .plusDays(1);
            case SPECIAL_URGENCY -> announced.publishedOn();
        };
    }

    /** The last day on which a decision of a day can be called in. */
    LocalDate callInUntil(KeyDecisions rules, LocalDate decidedOn) {
        return workingDaysAfter(decidedOn, rules.callInWorkingDays(), rules);
    }

    private LocalDate workingDaysAfter(LocalDate day, int days, KeyDecisions rules) {
        return days == 0
                ? day
                : new Period.WorkingDaysAfter(days).lastDay(day, calendars.apply(rules.nation()));
    }
}
