package org.publicaccord.contractservice.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Course;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.contractservice.notices.NoticeCommand.ApproveNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.ConfirmNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DropNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.SubmitNotice;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeApproved;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeConfirmed;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeDrafted;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeDropped;
import org.publicaccord.contractservice.notices.NoticeEvent.NoticeSubmitted;
import org.publicaccord.contractservice.notices.NoticeState.Approved;
import org.publicaccord.contractservice.notices.NoticeState.Draft;
import org.publicaccord.contractservice.notices.NoticeState.Drafted;
import org.publicaccord.contractservice.notices.NoticeState.Dropped;
import org.publicaccord.contractservice.notices.NoticeState.Published;
import org.publicaccord.contractservice.notices.NoticeState.Standing;
import org.publicaccord.contractservice.notices.NoticeState.Submitted;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;

/** Takes a notice from its draft to its publication. */
public final class Notices {

    public static final Vocabulary<NoticeCommand, NoticeState, NoticeEvent> VOCABULARY =
            new Vocabulary<>("notices", NoticeCommand.class, NoticeState.class, NoticeEvent.class);

    private static final int MOST_NOTICES = 200;

    private Notices() {}

    public static NoticeState initialState() {
        return NoticeState.NONE;
    }

    /**
     * What becomes of a command about a notice.
     *
     * @param rules what the wing says that the notice belongs to
     */
    public static Decision<ContractEvent> decide(
            NoticeCommand command,
            NoticeState state,
            Optional<OnFile> file,
            NoticeRules rules,
            Instant at) {
        if (file.isEmpty()) {
            return Decision.refuse(EveryContract.unknown());
        }
        if (!file.get().isBuyersOwn(command.by())) {
            return Decision.refuse(EveryContract.notYours());
        }
        if (file.get().facts().regime().regime() != Regime.PA23) {
            return Decision.refuse(Refusals.anotherRegime(file.get().facts().regime()));
        }
        return new Step(state, file.get(), rules, at).decide(command);
    }

    /** One command, with everything it is decided by. */
    private record Step(NoticeState state, OnFile file, NoticeRules rules, Instant at) {

        Decision<ContractEvent> decide(NoticeCommand command) {
            return switch (command) {
                case DraftNotice it -> draft(it);
                case ApproveNotice it -> of(it, standing -> approve(it, standing));
                case SubmitNotice it -> of(it, standing -> submit(it, standing));
                case ConfirmNotice it -> of(it, standing -> confirm(it, standing));
                case DropNotice it -> of(it, standing -> drop(it, standing));
            };
        }

        private Decision<ContractEvent> of(
                NoticeCommand command, Function<Standing, Decision<ContractEvent>> decision) {
            Standing known = state.notices().get(command.notice());
            return known == null
                    ? Decision.refuse(Refusals.unknownNotice())
                    : decision.apply(known);
        }

        private Decision<ContractEvent> unlessObjected(
                Draft draft, Instant when, ContractEvent then) {
            return objection(draft, when)
                    .<Decision<ContractEvent>>map(Decision::refuse)
                    .orElseGet(() -> Decision.accept(then));
        }

        /** A correction changes what is public already; it is not a step of the lifecycle again. */
        private Optional<Refusal> objection(Draft draft, Instant when) {
            return draft.corrects().isPresent()
                    ? correctable(draft)
                    : rules.objection(draft.code(), file, when);
        }

        private Optional<Refusal> correctable(Draft draft) {
            Standing corrected = draft.corrects().map(state.notices()::get).orElse(null);
            boolean same =
                    corrected instanceof Published published
                            && published.notice().code() == draft.code();
            return same ? Optional.empty() : Optional.of(Refusals.nothingToCorrect(draft.code()));
        }

        private Decision<ContractEvent> draft(DraftNotice command) {
            var draft =
                    new Draft(
                            command.code(),
                            command.words(),
                            command.corrects(),
                            command.by().person());
            Standing known = state.notices().get(command.notice());
            if (known != null) {
                return known.draft().equals(draft)
                        ? Decision.nothingNew()
                        : Decision.refuse(Refusals.noticeIdReused());
            }
            if (state.notices().size() >= MOST_NOTICES) {
                return Decision.refuse(Refusals.tooManyNotices(MOST_NOTICES));
            }
            if (state.isUnderWay(command.code())) {
                return Decision.refuse(Refusals.anotherIsUnderWay(command.code()));
            }
            return unlessObjected(
                    draft,
                    at,
                    new NoticeDrafted(
                            command.contract(),
                            file.facts().path(),
                            file.stage(),
                            file.facts().parties(),
                            command.notice(),
                            command.code(),
                            command.words(),
                            command.corrects(),
                            command.by().person()));
        }

        private Decision<ContractEvent> approve(ApproveNotice command, Standing standing) {
            return switch (standing) {
                case Drafted(Draft draft) when draft.draftedBy().equals(command.by().person()) ->
                        Decision.refuse(Refusals.ownDraft());
                case Drafted(Draft draft) ->
                        unlessObjected(
                                draft,
                                at,
                                new NoticeApproved(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        command.notice(),
                                        draft.code(),
                                        command.by().person()));
                case Approved _, Submitted _, Published _ -> Decision.nothingNew();
                case Dropped _ -> Decision.refuse(Refusals.dropped());
            };
        }

        private Decision<ContractEvent> submit(SubmitNotice command, Standing standing) {
            return switch (standing) {
                case Drafted _ -> Decision.refuse(Refusals.notApproved());
                case Approved(Draft draft) ->
                        unlessObjected(
                                draft,
                                at,
                                new NoticeSubmitted(
                                        command.contract(),
                                        file.facts().path(),
                                        file.stage(),
                                        file.facts().parties(),
                                        command.notice(),
                                        draft.code()));
                case Submitted _, Published _ -> Decision.nothingNew();
                case Dropped _ -> Decision.refuse(Refusals.dropped());
            };
        }

        private Decision<ContractEvent> confirm(ConfirmNotice command, Standing standing) {
            return switch (standing) {
                case Drafted _, Approved _ -> Decision.refuse(Refusals.notSubmitted());
                case Submitted(Draft draft) -> confirm(command, draft);
                case Published(Draft draft, Notice known) ->
                        known.equals(published(command, draft))
                                ? Decision.nothingNew()
                                : Decision.refuse(Refusals.confirmedOtherwise(known));
                case Dropped _ -> Decision.refuse(Refusals.dropped());
            };
        }

        private Decision<ContractEvent> confirm(ConfirmNotice command, Draft draft) {
            if (command.publishedAt().isAfter(at)) {
                return Decision.refuse(Refusals.publishedInTheFuture());
            }
            Optional<Refusal> objection = objection(draft, command.publishedAt());
            if (objection.isPresent()) {
                return Decision.refuse(objection.get());
            }
            Notice notice = published(command, draft);
            Facts facts =
                    file.facts()
                            .withCourse(
                                    file.facts().course().orElse(Course.BEGINNING).with(notice));
            List<ContractEvent> events = new ArrayList<>();
            events.add(
                    new NoticeConfirmed(
                            command.contract(),
                            file.stage(),
                            facts,
                            command.notice(),
                            notice,
                            draft.words(),
                            draft.corrects()));
            if (draft.corrects().isEmpty()) {
                var known = new OnFile(file.contract(), facts, file.stage());
                events.addAll(rules.confirmed(notice, known));
            }
            return Decision.accept(events);
        }

        private static Notice published(ConfirmNotice command, Draft draft) {
            return new Notice(draft.code(), command.noticeId(), command.publishedAt());
        }

        private Decision<ContractEvent> drop(DropNotice command, Standing standing) {
            return switch (standing) {
                case Drafted(Draft draft) -> Decision.accept(dropped(command, draft));
                case Approved(Draft draft) -> Decision.accept(dropped(command, draft));
                case Submitted _, Published _ -> Decision.refuse(Refusals.sentAlready());
                case Dropped _ -> Decision.nothingNew();
            };
        }

        private ContractEvent dropped(DropNotice command, Draft draft) {
            return new NoticeDropped(
                    command.contract(),
                    file.facts().path(),
                    file.stage(),
                    file.facts().parties(),
                    command.notice(),
                    draft.code(),
                    command.because());
        }
    }

    /**
     * The state after an event.
     *
     * @throws IllegalStateException if the event cannot follow the state
     */
    public static NoticeState evolve(NoticeState state, NoticeEvent event) {
        return switch (event) {
            case NoticeDrafted it ->
                    state.with(
                            it.notice(),
                            new Drafted(new Draft(it.code(), it.words(), it.corrects(), it.by())));
            case NoticeApproved it -> state.with(it.notice(), new Approved(draft(state, it)));
            case NoticeSubmitted it -> state.with(it.notice(), new Submitted(draft(state, it)));
            case NoticeConfirmed it ->
                    state.with(it.notice(), new Published(draft(state, it), it.published()));
            case NoticeDropped it -> state.with(it.notice(), new Dropped(draft(state, it)));
        };
    }

    private static Draft draft(NoticeState state, NoticeEvent event) {
        Standing known = state.notices().get(event.notice());
        if (known == null) {
            throw new IllegalStateException("no notice was drafted: " + event);
        }
        return known.draft();
    }
}
