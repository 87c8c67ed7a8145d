package org.publicaccord.contractservice.providerselection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.providerselection.SelectionCommand.RecordNotice;
import org.publicaccord.contractservice.providerselection.SelectionEvent.AwardIntended;
import org.publicaccord.contractservice.providerselection.SelectionEvent.NoticePublished;
import org.publicaccord.contractservice.providerselection.SelectionState.Awarded;
import org.publicaccord.contractservice.providerselection.SelectionState.ProviderKnown;
import org.publicaccord.contractservice.providerselection.SelectionState.Selecting;
import org.publicaccord.contractservice.providerselection.SelectionState.Under;
import org.publicaccord.decider.Decision;

/** The notices of the regime: each belongs to a process, and some start a clock. */
record Noticing(Law law) {

    Decision<SelectionEvent> decide(
            RecordNotice command, SelectionState state, OnFile file, Instant at) {
        if (!(state instanceof Under under)) {
            return Decision.refuse(Refusals.notNow("for a notice of the regime", state));
        }
        if (command.publishedAt().isAfter(at)) {
            return Decision.refuse(Refusals.publishedInTheFuture());
        }
        LocalDate day = UkCalendar.dayOf(command.publishedAt());
        boolean ofTheProcess =
                law.of(under.governance())
                        .notices(under.selection().process())
                        .contains(command.notice());
        Optional<SelectionEvent> event =
                ofTheProcess ? published(command, state, file, day) : Optional.empty();
        return event.map(Decision::accept)
                .orElseGet(() ->
                        Decision.refuse(
                                Refusals.notOfThisProcess(
                                        command.notice().name(),
                                        under.selection().process().words())));
    }

    /** Empty where the notice does not follow from where the selection stands. */
    private Optional<SelectionEvent> published(
            RecordNotice command, SelectionState state, OnFile file, LocalDate day) {
        return switch (command.notice()) {
            case INTENTION_TO_FOLLOW, TENDER ->
                    state instanceof Selecting it && it.opened().isEmpty()
                            ? Optional.of(published(command, file, day))
                            : Optional.empty();
            case INTENTION ->
                    state instanceof ProviderKnown it
                            ? Optional.of(intended(command, it, file, day))
                            : Optional.empty();
            case AWARD ->
                    state instanceof Awarded
                            ? Optional.of(published(command, file, day))
                            : Optional.empty();
        };
    }

    private static NoticePublished published(RecordNotice command, OnFile file, LocalDate day) {
        return new NoticePublished(
                command.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                command.notice(),
                command.noticeId(),
                day);
    }

    private AwardIntended intended(
            RecordNotice command, ProviderKnown state, OnFile file, LocalDate day) {
        return new AwardIntended(
                command.contract(),
                Stage.AWARD,
                file.facts().withParty(state.choice().provider()),
                state.choice().provider().id(),
                state.selection().process(),
                command.noticeId(),
                law.standstillLastDay(state.governance(), day));
    }
}
