package org.publicaccord.contractservice.providerselection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.publicaccord.contractservice.awarding.AnnouncedAward;
import org.publicaccord.contractservice.awarding.AwardRules;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.commissioning.PathWing;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NoNotices;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.contractservice.providerselection.SelectionCommand.AbandonSelection;
import org.publicaccord.contractservice.providerselection.SelectionCommand.AwardContract;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ChooseProvider;
import org.publicaccord.contractservice.providerselection.SelectionCommand.DecideFurther;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ProvideInformation;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ReceiveRepresentation;
import org.publicaccord.contractservice.providerselection.SelectionCommand.RecordAdvice;
import org.publicaccord.contractservice.providerselection.SelectionCommand.RecordNotice;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ReferToPanel;
import org.publicaccord.contractservice.providerselection.SelectionCommand.SelectProcess;
import org.publicaccord.contractservice.providerselection.SelectionEvent.SelectionAbandoned;
import org.publicaccord.contractservice.providerselection.SelectionState.Abandoned;
import org.publicaccord.contractservice.providerselection.SelectionState.Awarded;
import org.publicaccord.contractservice.providerselection.SelectionState.Chosen;
import org.publicaccord.contractservice.providerselection.SelectionState.NoSelection;
import org.publicaccord.contractservice.providerselection.SelectionState.Selecting;
import org.publicaccord.contractservice.providerselection.SelectionState.ToBeSelected;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** Decides what becomes of a selection under the Provider Selection Regime until it is awarded. */
public final class ProviderSelections
        implements PathWing<SelectionCommand, SelectionState, SelectionEvent> {

    public static final Vocabulary<SelectionCommand, SelectionState, SelectionEvent> VOCABULARY =
            new Vocabulary<>(
                    "provider-selection",
                    SelectionCommand.class,
                    SelectionState.class,
                    SelectionEvent.class);

    private final Law law;

    /**
     * @param packs the rules as data
     * @param calendars the working days of each nation
     */
    public ProviderSelections(RulePacks packs, Function<Nation, WorkingDays> calendars) {
        this.law = new Law(packs, calendars);
    }

    @Override
    public Vocabulary<SelectionCommand, SelectionState, SelectionEvent> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Set<Route> routes() {
        return EnumSet.of(Route.PROVIDER_SELECTION);
    }

    @Override
    public SelectionState initialState() {
        return new NoSelection();
    }

    @Override
    public Decision<SelectionEvent> decide(
            SelectionCommand command, SelectionState state, Optional<OnFile> file, Instant at) {
        if (file.isEmpty()) {
            return Decision.refuse(EveryContract.unknown());
        }
        return file.get().isBuyersOwn(command.by())
                ? decide(command, state, file.get(), at)
                : Decision.refuse(EveryContract.notYours());
    }

    private Decision<SelectionEvent> decide(
            SelectionCommand command, SelectionState state, OnFile file, Instant at) {
        LocalDate today = UkCalendar.dayOf(at);
        return switch (command) {
            case SelectProcess it -> new SelectingProcess(law).decide(it, state, file, today);
            case RecordNotice it -> new Noticing(law).decide(it, state, file, at);
            case ChooseProvider it -> new Choosing(law).decide(it, state, file, today);
            case ReceiveRepresentation it -> Representing.receive(it, state, file, today);
            case ProvideInformation it -> Representing.provide(it, state, file);
            case DecideFurther it -> new Representing(law).decide(it, state, file, today);
            case ReferToPanel it -> Representing.refer(it, state, file, today);
            case RecordAdvice it -> Representing.advise(it, state, file);
            case AwardContract it -> new Awarding(law).decide(it, state, file, today);
            case AbandonSelection it -> abandon(it, state, file);
        };
    }

    private static Decision<SelectionEvent> abandon(
            AbandonSelection command, SelectionState state, OnFile file) {
        if (state instanceof Abandoned) {
            return Decision.nothingNew();
        }
        if (state instanceof NoSelection) {
            return Decision.refuse(Refusals.notNow("to give the selection up", state));
        }
        return file.facts().agreement().isPresent()
                ? Decision.refuse(Refusals.entered())
                : Decision.accept(
                        new SelectionAbandoned(
                                command.contract(),
                                Stage.ABANDONED,
                                PublicRecord.abandoned(file.facts()),
                                command.because()));
    }

    @Override
    public SelectionState chosen(Need need, Route route) {
        return new ToBeSelected(need);
    }

    @Override
    public Optional<Money> worth(SelectionState state) {
        return switch (state) {
            case ToBeSelected it -> Optional.of(it.need().estimate());
            case Selecting it -> Optional.of(it.need().estimate());
            case Chosen it -> Optional.of(it.choice().price());
            case NoSelection _, Abandoned _ -> Optional.empty();
        };
    }

    @Override
    public NoticeRules notices(SelectionState state) {
        return new NoNotices(Refusals.noticesOfTheAct());
    }

    @Override
    public AwardRules awards(SelectionState state) {
        return new ItsAward(new Awarding(law), state);
    }

    /** The one award that a selection leads to. */
    private record ItsAward(Awarding awarding, SelectionState state) implements AwardRules {

        @Override
        public Optional<AnnouncedAward> announced() {
            return state instanceof Awarded it
                    ? Optional.of(
                            new AnnouncedAward(
                                    PublicRecord.AWARD, it.choice().price(), it.governance()))
                    : Optional.empty();
        }

        @Override
        public Refusal notYet(String asked, LocalDate today) {
            return awarding.notYet(asked, state, today).orElseGet(Refusals::notAwarded);
        }
    }

    @Override
    public SelectionState evolve(SelectionState state, SelectionEvent event) {
        return History.evolve(state, event);
    }
}
