package org.publicaccord.contractservice.commissioning;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AbandonNeed;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AgreeToBuyJointly;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AnswerContribution;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AppraiseOptions;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.CloseCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Contribute;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.OpenCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.RecordNeed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignClosed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.CoDesignOpened;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionAnswered;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.ContributionReceived;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.JointPurchaseAgreed;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedAbandoned;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.NeedRecorded;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.OptionsAppraised;
import org.publicaccord.contractservice.commissioning.CommissioningState.Abandoned;
import org.publicaccord.contractservice.commissioning.CommissioningState.Answer;
import org.publicaccord.contractservice.commissioning.CommissioningState.CoDesigning;
import org.publicaccord.contractservice.commissioning.CommissioningState.Exploring;
import org.publicaccord.contractservice.commissioning.CommissioningState.NoNeed;
import org.publicaccord.contractservice.commissioning.CommissioningState.Recorded;
import org.publicaccord.contractservice.commissioning.CommissioningState.RouteChosen;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.contractservice.contract.Wing;
import org.publicaccord.decider.Decision;

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

    private final Set<Route> conducted;

    /**
     * @param conducted the routes that lead on from here
     */
    public Commissioning(Set<Route> conducted) {
        this.conducted = Set.copyOf(conducted);
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
        return file.map(known -> decide(command, state, known))
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
            CommissioningCommand command, CommissioningState state, OnFile file) {
        return switch (command) {
            case RecordNeed _ -> Decision.refuse(Refusals.recordedAlready());
            case AgreeToBuyJointly it -> JointBuying.agree(it, state, file);
            case Contribute it -> CoDesign.contribute(it, state, file);
            case OpenCoDesign _,
                    AnswerContribution _,
                    CloseCoDesign _,
                    AppraiseOptions _,
                    AbandonNeed _ ->
                    file.isBuyersOwn(command.by())
                            ? byTheBuyer(command, state, file)
                            : Decision.refuse(EveryContract.notYours());
        };
    }

    private Decision<CommissioningEvent> byTheBuyer(
            CommissioningCommand command, CommissioningState state, OnFile file) {
        return switch (command) {
            case OpenCoDesign it -> CoDesign.open(it, state, file);
            case AnswerContribution it -> CoDesign.answer(it, state, file);
            case CloseCoDesign it -> CoDesign.close(it, state, file);
            case AppraiseOptions it -> new Appraising(conducted).decide(it, state, file);
            case AbandonNeed it -> abandon(it, state, file);
            case RecordNeed _, AgreeToBuyJointly _, Contribute _ ->
                    throw new IllegalArgumentException("not the buyer's alone: " + command);
        };
    }

    private static Decision<CommissioningEvent> abandon(
            AbandonNeed command, CommissioningState state, OnFile file) {
        return switch (state) {
            case NoNeed _ -> Decision.refuse(Refusals.importedWithoutNeed());
            case RouteChosen _ -> Decision.refuse(Refusals.routeIsChosen("to give the need up"));
            case Abandoned abandoned ->
                    abandoned.because().equals(command.because())
                            ? Decision.nothingNew()
                            : Decision.refuse(Refusals.givenUp("to give the need up"));
            case Exploring _, CoDesigning _ ->
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
            case NeedRecorded it -> new Exploring(it.need(), Optional.empty());
            case JointPurchaseAgreed _ -> state;
            case CoDesignOpened it ->
                    new CoDesigning(need(state, it.contract()), new LinkedHashMap<>());
            case ContributionReceived it ->
                    coDesigning(state).with(it.contribution(), new Answer.Awaited());
            case ContributionAnswered it ->
                    coDesigning(state).with(it.contribution(), answered(it));
            case CoDesignClosed it ->
                    new Exploring(need(state, it.contract()), Optional.of(it.contributions()));
            case OptionsAppraised it -> new RouteChosen(need(state, it.contract()), it.appraisal());
            case NeedAbandoned it -> new Abandoned(need(state, it.contract()), it.because());
        };
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

    private static CoDesigning coDesigning(CommissioningState state) {
        if (state instanceof CoDesigning open) {
            return open;
        }
        throw new IllegalStateException("no co-design is open: " + state);
    }
}
