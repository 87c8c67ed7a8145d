package org.publicaccord.contractservice.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.delivery.Changes.PendingChange;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationAnnounced;
import org.publicaccord.contractservice.delivery.DeliveryState.Closed;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.DeliveryState.Mobilising;
import org.publicaccord.contractservice.delivery.DeliveryState.Over;
import org.publicaccord.decider.Refusal;

/** Which notices a contract in delivery may publish, and what follows once one is published. */
record DeliveryNotices(Entered state) implements NoticeRules {

    @Override
    public Optional<Refusal> objection(NoticeCode code, OnFile file, Instant at) {
        return switch (code) {
            case UK7 -> once(code, file);
            case UK9 ->
                    state instanceof Mobilising
                            ? Optional.of(Refusals.noticeNotNow(code, state))
                            : Optional.empty();
            case UK10 ->
                    awaiting(state).isPresent()
                            ? Optional.empty()
                            : Optional.of(Refusals.noChangeAwaitsNotice());
            case UK11 ->
                    state instanceof Over || state instanceof Closed
                            ? once(code, file)
                            : Optional.of(Refusals.noticeNotNow(code, state));
            case UK2, UK3, UK4, UK5, UK6, UK12 -> Optional.of(Refusals.noticeNotNow(code, state));
        };
    }

    /** What is published once is corrected by a notice that says so. */
    private static Optional<Refusal> once(NoticeCode code, OnFile file) {
        boolean published =
                file.facts().course().map(Course::notices).orElse(List.of()).stream()
                        .anyMatch(it -> it.code() == code);
        return published ? Optional.of(Refusals.publishedAlready(code)) : Optional.empty();
    }

    private static Optional<PendingChange> awaiting(Entered state) {
        return state.ledger()
                .changes()
                .pending()
                .filter(it -> it.assessment().needsChangeNotice() && it.announced().isEmpty());
    }

    @Override
    public List<? extends ContractEvent> confirmed(Notice notice, OnFile file) {
        return switch (notice.code()) {
            case UK10 -> awaiting(state).map(it -> announced(it, notice, file)).stream().toList();
            case UK2, UK3, UK4, UK5, UK6, UK7, UK9, UK11, UK12 -> List.of();
        };
    }

    private static ModificationAnnounced announced(
            PendingChange pending, Notice notice, OnFile file) {
        return new ModificationAnnounced(
                file.contract(),
                file.facts().path(),
                file.stage(),
                file.facts().parties(),
                pending.change().id(),
                notice);
    }
}
