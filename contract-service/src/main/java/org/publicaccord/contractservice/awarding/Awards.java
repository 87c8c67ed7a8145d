package org.publicaccord.contractservice.awarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.awarding.AwardCommand.ByTheBuyer;
import org.publicaccord.contractservice.awarding.AwardCommand.EndSuspension;
import org.publicaccord.contractservice.awarding.AwardCommand.EnterContract;
import org.publicaccord.contractservice.awarding.AwardCommand.ObserveStandstill;
import org.publicaccord.contractservice.awarding.AwardCommand.SuspendAward;
import org.publicaccord.contractservice.awarding.AwardEvent.AwardSuspended;
import org.publicaccord.contractservice.awarding.AwardEvent.ContractEntered;
import org.publicaccord.contractservice.awarding.AwardEvent.StandstillEnded;
import org.publicaccord.contractservice.awarding.AwardEvent.SuspensionEnded;
import org.publicaccord.contractservice.awarding.AwardState.Entered;
import org.publicaccord.contractservice.awarding.AwardState.InStandstill;
import org.publicaccord.contractservice.awarding.AwardState.MayEnter;
import org.publicaccord.contractservice.awarding.AwardState.NotAnnounced;
import org.publicaccord.contractservice.awarding.AwardState.Suspended;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Standstill;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** Takes an award from its announcement to the contract that is entered. */
public final class Awards {

    public static final Vocabulary<AwardCommand, AwardState, AwardEvent> VOCABULARY =
            new Vocabulary<>("awards", AwardCommand.class, AwardState.class, AwardEvent.class);

    private final Entering entering;

    /**
     * @param packs the rules as data
     * @param calendars the working days of each nation
     */
    public Awards(RulePacks packs, Function<Nation, WorkingDays> calendars) {
        this.entering = new Entering(new ActRules(packs, calendars));
    }

    public static AwardState initialState() {
        return new NotAnnounced();
    }

    /** The state in which an announced award begins. */
    public static AwardState announced(AnnouncedAward award, Optional<Standstill> standstill) {
        return standstill
                .<AwardState>map(days -> new InStandstill(award, days))
                .orElseGet(() -> new MayEnter(award));
    }

    /**
     * What becomes of a command about an award.
     *
     * @param rules what the path says that the award belongs to
     */
    public Decision<AwardEvent> decide(
            AwardCommand command,
            AwardState state,
            Optional<OnFile> file,
            AwardRules rules,
            Instant at) {
        return file.map(known -> decide(command, state, known, rules, UkCalendar.dayOf(at)))
                .orElseGet(() -> Decision.refuse(EveryContract.unknown()));
    }

    private Decision<AwardEvent> decide(
            AwardCommand command,
            AwardState state,
            OnFile file,
            AwardRules rules,
            LocalDate today) {
        return switch (command) {
            case ObserveStandstill _ -> AwaitingStandstill.observe(state, file, today);
            case ByTheBuyer it when !file.isBuyersOwn(it.by()) ->
                    Decision.refuse(EveryContract.notYours());
            case ByTheBuyer it when state instanceof NotAnnounced ->
                    Decision.refuse(rules.notYet(asked(it), today));
            case SuspendAward it -> AwaitingStandstill.suspend(it, state, file, today);
            case EndSuspension it -> AwaitingStandstill.resume(it, state, file, today);
            case EnterContract it -> entering.decide(it, state, file, today);
        };
    }

    private static String asked(ByTheBuyer command) {
        return switch (command) {
            case SuspendAward _ -> "to suspend the award";
            case EndSuspension _ -> "to end a suspension";
            case EnterContract _ -> "to enter the contract";
        };
    }

    /**
     * The state after an event.
     *
     * @throws IllegalStateException if the event cannot follow the state
     */
    public static AwardState evolve(AwardState state, AwardEvent event) {
        return switch (event) {
            case StandstillEnded _ -> new MayEnter(as(InStandstill.class, state, event).award());
            case AwardSuspended _ -> {
                InStandstill before = as(InStandstill.class, state, event);
                yield new Suspended(before.award(), before.standstill());
            }
            case SuspensionEnded _ -> {
                Suspended before = as(Suspended.class, state, event);
                yield new InStandstill(before.award(), before.standstill());
            }
            case ContractEntered _ -> {
                as(MayEnter.class, state, event);
                yield new Entered();
            }
        };
    }

    private static <T extends AwardState> T as(
            Class<T> expected, AwardState state, AwardEvent event) {
        if (expected.isInstance(state)) {
            return expected.cast(state);
        }
        throw new IllegalStateException(event + " cannot follow " + state);
    }
}
