package org.publicaccord.contractservice.commissioning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AbandonNeed;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AgreeToBuyJointly;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AnswerContribution;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AppraiseOptions;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.CloseCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Contribute;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.DetermineMarketFailure;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.OpenCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.RecordNeed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignClosed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignOpened;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionAnswered;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionReceived;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.JointPurchaseAgreed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.MarketFailureDetermined;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedAbandoned;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedMetWithoutContract;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedRecorded;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.OptionsAppraised;
import org.publicaccord.contractservice.commissioning.CommissioningState.Abandoned;
import org.publicaccord.contractservice.commissioning.CommissioningState.Answer;
import org.publicaccord.contractservice.commissioning.CommissioningState.Appraised;
import org.publicaccord.contractservice.commissioning.CommissioningState.CoDesigning;
import org.publicaccord.contractservice.commissioning.CommissioningState.Exploring;
import org.publicaccord.contractservice.commissioning.CommissioningState.MetWithoutContract;
import org.publicaccord.contractservice.commissioning.CommissioningState.NoNeed;
import org.publicaccord.contractservice.commissioning.CommissioningState.Open;
import org.publicaccord.contractservice.commissioning.CommissioningState.Recorded;
import org.publicaccord.contractservice.commissioning.CommissioningState.RouteChosen;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.contractservice.contract.Wing;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.RulePacks;

/** Decides what becomes of a need until the route is chosen by which it will be met. */
public final class Commissioning
        implements Wing<CommissioningCommand, CommissioningState, CommissioningEvent> {

    public static final Vocabulary<CommissioningCommand, CommissioningState, CommissioningEvent>
            VOCABULARY =
                    new Vocabulary<>(
                            "commissioning",
                            CommissioningCommand.class,
                            CommissioningState.class,
                            CommissioningEvent.class);

    private final RulePacks packs;
    private final Set<Route> conducted;

    /**
     * @param packs the rules as data
     * @param conducted the routes that lead on from here
     */
    public Commissioning(RulePacks packs, Set<Route> conducted) {
        this.packs = packs;
        this.conducted = Set.copyOf(conducted);
    }

    /** What an act is worth before a path says so: the estimate, else what the record states. */
    public static Optional<Money> worth(CommissioningState state, OnFile file) {
        return state instanceof Recorded recorded
                ? Optional.of(recorded.need().estimate())
                : file.facts().value();
    }

    @Override
    public Vocabulary<CommissioningCommand, CommissioningState, CommissioningEvent> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public CommissioningState initialState() {
        return new NoNeed();
    }

    @Override
    public Decision<CommissioningEvent> decide(
            CommissioningCommand command,
            CommissioningState state,
            Optional<OnFile> file,
            Instant at) {
        if (command instanceof RecordNeed record) {
            return record(record, state, file);
        }
        return file.map(known -> decide(command, state, known, at))
                .orElseGet(() -> Decision.refuse(EveryContract.unknown()));
    }

    private static Decision<CommissioningEvent> record(
            RecordNeed command, CommissioningState state, Optional<OnFile> file) {
        Need need = command.need();
        if (!command.by().isFor(need.buyer().id())) {
            return Decision.refuse(EveryContract.notYours());
        }
        if (state instanceof Recorded known && known.need().equals(need)) {
            return Decision.nothingNew();
        }
        return file.isPresent()
                ? Decision.refuse(Refusals.recordedAlready())
                : Decision.accept(
                        new NeedRecorded(
                                command.contract(), Stage.CO_DESIGN, Beginnings.of(need), need));
    }

    private Decision<CommissioningEvent> decide(
            CommissioningCommand command, CommissioningState state, OnFile file, Instant at) {
        return switch (command) {
            case RecordNeed _ -> Decision.refuse(Refusals.recordedAlready());
            case AgreeToBuyJointly it -> JointBuying.agree(it, state, file);
            case Contribute it -> CoDesign.contribute(it, state, file);
            case OpenCoDesign _,
                    AnswerContribution _,
                    CloseCoDesign _,
                    DetermineMarketFailure _,
                    AppraiseOptions _,
                    AbandonNeed _ ->
                    file.isBuyersOwn(command.by())
                            ? byTheBuyer(command, state, file, UkCalendar.dayOf(at))
                            : Decision.refuse(EveryContract.notYours());
        };
    }

    private Decision<CommissioningEvent> byTheBuyer(
            CommissioningCommand command, CommissioningState state, OnFile file, LocalDate today) {
        return switch (command) {
            case OpenCoDesign it -> CoDesign.open(it, state, file);
            case AnswerContribution it -> CoDesign.answer(it, state, file);
            case CloseCoDesign it -> CoDesign.close(it, state, file);
            case DetermineMarketFailure it -> new Determining(packs).decide(it, state, file, today);
            case AppraiseOptions it ->
                    new Appraising(packs, conducted).decide(it, state, file, today);
            case AbandonNeed it -> abandon(it, state, file);
            case RecordNeed _, AgreeToBuyJointly _, Contribute _ ->
                    throw new IllegalArgumentException("not the buyer's alone: " + command);
        };
    }

    private static Decision<CommissioningEvent> abandon(
            AbandonNeed command, CommissioningState state, OnFile file) {
        return switch (state) {
            case NoNeed _ -> Decision.refuse(Refusals.importedWithoutNeed());
            case Appraised _ -> Decision.refuse(Refusals.routeIsChosen("to give the need up"));
            case Abandoned abandoned ->
                    abandoned.because().equals(command.because())
                            ? Decision.nothingNew()
                            : Decision.refuse(Refusals.givenUp("to give the need up"));
            case Open _ ->
                    Decision.accept(
                            new NeedAbandoned(
                                    command.contract(),
                                    file.facts().path(),
                                    Stage.ABANDONED,
                                    file.facts().parties(),
                                    command.because()));
        };
    }

    @Override
    public CommissioningState evolve(CommissioningState state, CommissioningEvent event) {
        return switch (event) {
            case NeedRecorded it -> new Exploring(it.need(), Optional.empty(), Optional.empty());
            case JointPurchaseAgreed _ -> state;
            case CoDesignOpened it -> {
                Open before = open(state, it.contract());
                yield new CoDesigning(before.need(), Map.of(), before.marketFailure());
            }
            case ContributionReceived it ->
                    coDesigning(state).with(it.contribution(), new Answer.Awaited());
            case ContributionAnswered it ->
                    coDesigning(state).with(it.contribution(), answered(it));
            case CoDesignClosed it -> {
                Open before = open(state, it.contract());
                yield new Exploring(
                        before.need(), Optional.of(it.contributions()), before.marketFailure());
            }
            case MarketFailureDetermined it -> determined(open(state, it.contract()), it);
            case OptionsAppraised it -> {
                Open before = open(state, it.contract());
                yield new RouteChosen(
                        before.need(), it.appraisal(), before.marketFailure(), it.checked());
            }
            case NeedMetWithoutContract it -> met(state, it);
            case NeedAbandoned it -> new Abandoned(need(state, it.contract()), it.because());
        };
    }

    private static CommissioningState determined(Open state, MarketFailureDetermined it) {
        Optional<Determined> now = Optional.of(it.determined());
        return switch (state) {
            case Exploring before -> new Exploring(before.need(), before.contributions(), now);
            case CoDesigning before -> new CoDesigning(before.need(), before.contributions(), now);
        };
    }

    private static CommissioningState met(CommissioningState state, NeedMetWithoutContract it) {
        if (state instanceof RouteChosen(var need, var appraisal, var failure, var checked)) {
            return new MetWithoutContract(need, appraisal, failure, checked);
        }
        throw new IllegalStateException(it + " cannot follow " + state);
    }

    private static Answer answered(ContributionAnswered it) {
        return new Answer.Given(it.outcome(), it.because());
    }

    private static Need need(CommissioningState state, ContractId contract) {
        if (state instanceof Recorded known) {
            return known.need();
        }
        throw new IllegalStateException("no need was recorded for " + contract);
    }

    private static Open open(CommissioningState state, ContractId contract) {
        if (state instanceof Open open) {
            return open;
        }
        throw new IllegalStateException("how to meet the need is not open for " + contract);
    }

    private static CoDesigning coDesigning(CommissioningState state) {
        if (state instanceof CoDesigning open) {
            return open;
        }
        throw new IllegalStateException("no co-design is open: " + state);
    }
}
