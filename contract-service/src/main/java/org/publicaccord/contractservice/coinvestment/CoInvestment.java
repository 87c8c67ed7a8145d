package org.publicaccord.contractservice.coinvestment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Agree;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.AssessSubsidy;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ByTheBuyer;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.CallIn;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.EnterCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ExitCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ObserveCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeChange;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeStack;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ProposeTerms;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ReleaseTranche;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Repay;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.ReportSurplus;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.RequestTranche;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.Sign;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.StopCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.TestOutcome;
import org.publicaccord.contractservice.coinvestment.CoInvestmentCommand.WriteDown;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Exited;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Intended;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.NoCoInvestment;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Preparing;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Running;
import org.publicaccord.contractservice.coinvestment.CoInvestmentState.Stopped;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.commissioning.PathWing;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NoNotices;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** Decides what becomes of a co-investment, from its capital stack to the investors' exit. */
public final class CoInvestment
        implements PathWing<CoInvestmentCommand, CoInvestmentState, CoInvestmentEvent> {

    public static final Vocabulary<CoInvestmentCommand, CoInvestmentState, CoInvestmentEvent>
            VOCABULARY =
                    new Vocabulary<>(
                            "co-investment",
                            CoInvestmentCommand.class,
                            CoInvestmentState.class,
                            CoInvestmentEvent.class);

    private final Rules rules;

    /**
     * @param packs the rules as data
     * @param calendars the working days of each nation
     */
    public CoInvestment(RulePacks packs, Function<Nation, WorkingDays> calendars) {
        this.rules = new Rules(packs, calendars);
    }

    @Override
    public Vocabulary<CoInvestmentCommand, CoInvestmentState, CoInvestmentEvent> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Set<Route> routes() {
        return EnumSet.of(Route.CO_INVESTMENT);
    }

    @Override
    public CoInvestmentState initialState() {
        return new NoCoInvestment();
    }

    @Override
    public CoInvestmentState chosen(Need need, Route route) {
        return new Intended(need);
    }

    /** Who is to have capital that is not committed yet; empty if nobody is proposed. */
    public static Optional<OrganisationId> investeeToBe(CoInvestmentState state) {
        return state instanceof Preparing open
                ? Optional.of(open.plan().investee())
                : Optional.empty();
    }

    /** What the stack comes to, once it is proposed; before that, the estimate. */
    @Override
    public Optional<Money> worth(CoInvestmentState state) {
        return switch (state) {
            case Intended it -> Optional.of(it.need().estimate());
            case Preparing it -> Optional.of(it.plan().stack().total());
            case NoCoInvestment _, Running _, Exited _, Stopped _ -> Optional.empty();
        };
    }

    @Override
    public NoticeRules notices(CoInvestmentState state) {
        return new NoNotices(Refusals.noProcurementNotice());
    }

    /** Capital is at work for as long as its investors have not left. */
    @Override
    public Optional<Refusal> beforeClosing(CoInvestmentState state) {
        return switch (state) {
            case Running it -> Optional.of(Exiting.stillIn(it.investment()));
            case NoCoInvestment _, Intended _, Preparing _, Exited _, Stopped _ -> Optional.empty();
        };
    }

    @Override
    public Decision<CoInvestmentEvent> decide(
            CoInvestmentCommand command,
            CoInvestmentState state,
            Optional<OnFile> file,
            Instant at) {
        return file.map(known -> decide(command, state, known, at))
                .orElseGet(() -> Decision.refuse(EveryContract.unknown()));
    }

    private Decision<CoInvestmentEvent> decide(
            CoInvestmentCommand command, CoInvestmentState state, OnFile file, Instant at) {
        LocalDate today = UkCalendar.dayOf(at);
        return switch (command) {
            case ObserveCoInvestment _ -> observed(TheCalendar.due(state, file, today));
            case ByTheBuyer it when !file.isBuyersOwn(it.by()) ->
                    Decision.refuse(EveryContract.notYours());
            case ProposeStack it -> Proposing.stack(it, state, file);
            case ProposeTerms it -> Proposing.terms(it, state, file, today);
            case StopCoInvestment it -> Proposing.stop(it, state, file);
            case Agree it -> Agreeing.decide(it, state, file, today);
            case AssessSubsidy it -> new Entering(rules).assess(it, state, file, today);
            case Sign it -> Entering.sign(it, state, file);
            case EnterCoInvestment it -> new Entering(rules).enter(it, state, file, at);
            case ExitCoInvestment _ when state instanceof Exited -> Decision.nothingNew();
            case CoInvestmentCommand it ->
                    state instanceof Running running
                            ? running(it, running.investment(), file, today)
                            : Decision.refuse(Refusals.notNow("to act on capital at work", state));
        };
    }

    private static Decision<CoInvestmentEvent> observed(List<CoInvestmentEvent> due) {
        return due.isEmpty() ? Decision.nothingNew() : Decision.accept(due);
    }

    private Decision<CoInvestmentEvent> running(
            CoInvestmentCommand command, Investment investment, OnFile file, LocalDate today) {
        return switch (command) {
            case RequestTranche it -> new Tranches(investment, file).request(it);
            case TestOutcome it -> new Tranches(investment, file).test(it);
            case ReleaseTranche it -> new Tranches(investment, file).release(it);
            case ReportSurplus it -> new Sharing(investment, file).decide(it, today);
            case Repay it -> new Repaying(investment, file).repay(it, today);
            case CallIn it -> new Repaying(investment, file).callIn(it, today);
            case ProposeChange it -> new Changes(rules).propose(it, investment, file, today);
            case WriteDown it -> new WritingDown(investment, file).decide(it);
            case ExitCoInvestment it -> new Exiting(investment, file).decide(it);
            case ObserveCoInvestment _,
                    ProposeStack _,
                    ProposeTerms _,
                    StopCoInvestment _,
                    Agree _,
                    AssessSubsidy _,
                    Sign _,
                    EnterCoInvestment _ ->
                    throw new IllegalArgumentException("decided before: " + command);
        };
    }

    @Override
    public CoInvestmentState evolve(CoInvestmentState state, CoInvestmentEvent event) {
        return History.evolve(state, event);
    }
}
