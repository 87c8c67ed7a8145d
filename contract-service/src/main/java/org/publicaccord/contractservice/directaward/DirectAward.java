package org.publicaccord.contractservice.directaward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.publicaccord.contractservice.awarding.ActRules;
import org.publicaccord.contractservice.awarding.AnnouncedAward;
import org.publicaccord.contractservice.awarding.AwardRules;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.commissioning.PathWing;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.contractservice.directaward.DirectAwardCommand.DecideDirectAward;
import org.publicaccord.contractservice.directaward.DirectAwardCommand.RecordJustification;
import org.publicaccord.contractservice.directaward.DirectAwardCommand.StopDirectAward;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardAnnounced;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardDecided;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardIntended;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardJustified;
import org.publicaccord.contractservice.directaward.DirectAwardEvent.DirectAwardStopped;
import org.publicaccord.contractservice.directaward.DirectAwardState.Announced;
import org.publicaccord.contractservice.directaward.DirectAwardState.Decided;
import org.publicaccord.contractservice.directaward.DirectAwardState.Founded;
import org.publicaccord.contractservice.directaward.DirectAwardState.Intended;
import org.publicaccord.contractservice.directaward.DirectAwardState.Justified;
import org.publicaccord.contractservice.directaward.DirectAwardState.NoDirectAward;
import org.publicaccord.contractservice.directaward.DirectAwardState.Stopped;
import org.publicaccord.contractservice.directaward.DirectAwardState.Transparent;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** Decides what becomes of a direct award until it is announced. */
public final class DirectAward
        implements PathWing<DirectAwardCommand, DirectAwardState, DirectAwardEvent> {

    public static final Vocabulary<DirectAwardCommand, DirectAwardState, DirectAwardEvent>
            VOCABULARY =
                    new Vocabulary<>(
                            "direct-award",
                            DirectAwardCommand.class,
                            DirectAwardState.class,
                            DirectAwardEvent.class);

    private final ActRules rules;

    /**
     * @param packs the rules as data
     * @param calendars the working days of each nation
     */
    public DirectAward(RulePacks packs, Function<Nation, WorkingDays> calendars) {
        this.rules = new ActRules(packs, calendars);
    }

    @Override
    public Vocabulary<DirectAwardCommand, DirectAwardState, DirectAwardEvent> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Set<Route> routes() {
        return EnumSet.of(Route.DIRECT_AWARD);
    }

    @Override
    public DirectAwardState initialState() {
        return new NoDirectAward();
    }

    @Override
    public Decision<DirectAwardEvent> decide(
            DirectAwardCommand command, DirectAwardState state, Optional<OnFile> file, Instant at) {
        if (file.isEmpty()) {
            return Decision.refuse(EveryContract.unknown());
        }
        if (!file.get().isBuyersOwn(command.by())) {
            return Decision.refuse(EveryContract.notYours());
        }
        LocalDate today = UkCalendar.dayOf(at);
        return switch (command) {
            case RecordJustification it ->
                    new Justifying(rules).decide(it, state, file.get(), today);
            case DecideDirectAward it -> new Deciding(rules).decide(it, state, file.get(), today);
            case StopDirectAward it -> stop(it, state, file.get());
        };
    }

    private static Decision<DirectAwardEvent> stop(
            StopDirectAward command, DirectAwardState state, OnFile file) {
        if (state instanceof Stopped) {
            return Decision.nothingNew();
        }
        if (state instanceof NoDirectAward) {
            return Decision.refuse(Refusals.notNow("to stop the direct award", state));
        }
        return file.facts().agreement().isPresent()
                ? Decision.refuse(Refusals.entered())
                : Decision.accept(
                        new DirectAwardStopped(
                                command.contract(),
                                Stage.ABANDONED,
                                PublicRecord.stopped(file.facts()),
                                command.because()));
    }

    @Override
    public DirectAwardState chosen(Need need, Route route) {
        return new Intended(need);
    }

    @Override
    public Optional<Money> worth(DirectAwardState state) {
        return switch (state) {
            case Intended it -> Optional.of(it.need().estimate());
            case Founded it -> Optional.of(it.justification().price());
            case NoDirectAward _, Stopped _ -> Optional.empty();
        };
    }

    @Override
    public NoticeRules notices(DirectAwardState state) {
        return new DirectAwardNotices(rules, state);
    }

    @Override
    public AwardRules awards(DirectAwardState state) {
        return new ItsAward(state);
    }

    /** The one award that a direct award leads to. */
    private record ItsAward(DirectAwardState state) implements AwardRules {

        @Override
        public Optional<AnnouncedAward> announced() {
            return state instanceof Announced(var justification, var governance)
                    ? Optional.of(
                            new AnnouncedAward(
                                    PublicRecord.AWARD, justification.price(), governance))
                    : Optional.empty();
        }

        @Override
        public Refusal notYet(String asked, LocalDate today) {
            return Refusals.notNow(asked, state);
        }
    }

    @Override
    public DirectAwardState evolve(DirectAwardState state, DirectAwardEvent event) {
        return switch (event) {
            case DirectAwardJustified it ->
                    new Justified(need(state, it), it.justification(), it.governance());
            case DirectAwardIntended it -> {
                Justified before = as(Justified.class, state, it);
                yield new Transparent(before.justification(), before.governance());
            }
            case DirectAwardDecided it -> {
                Founded before = as(Founded.class, state, it);
                yield new Decided(
                        before.justification(), before.governance(), it.keepsStandstill());
            }
            case DirectAwardAnnounced it -> {
                Decided before = as(Decided.class, state, it);
                yield new Announced(before.justification(), before.governance());
            }
            case DirectAwardStopped _ -> new Stopped();
        };
    }

    private static Need need(DirectAwardState state, DirectAwardEvent event) {
        return state instanceof Justified again
                ? again.need()
                : as(Intended.class, state, event).need();
    }

    private static <T extends DirectAwardState> T as(
            Class<T> expected, DirectAwardState state, DirectAwardEvent event) {
        if (expected.isInstance(state)) {
            return expected.cast(state);
        }
        throw new IllegalStateException(event + " cannot follow " + state);
    }
}
