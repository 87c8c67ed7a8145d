package org.publicaccord.contractservice.competition;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.publicaccord.contractservice.awarding.ActRules;
import org.publicaccord.contractservice.awarding.AwardRules;
import org.publicaccord.contractservice.commissioning.Need;
import org.publicaccord.contractservice.commissioning.PathWing;
import org.publicaccord.contractservice.competition.CompetitionCommand.BeginAsLot;
import org.publicaccord.contractservice.competition.CompetitionCommand.ByTheBuyer;
import org.publicaccord.contractservice.competition.CompetitionCommand.CloseEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.DecideAward;
import org.publicaccord.contractservice.competition.CompetitionCommand.DesignProcedure;
import org.publicaccord.contractservice.competition.CompetitionCommand.OpenEngagement;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordEligibilityLost;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordEligibilityRegained;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordRecommendation;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordSummariesIssued;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordTenderDisregarded;
import org.publicaccord.contractservice.competition.CompetitionCommand.RecordTendersClosed;
import org.publicaccord.contractservice.competition.CompetitionCommand.TerminateProcurement;
import org.publicaccord.contractservice.competition.CompetitionEvent.BegunAsLot;
import org.publicaccord.contractservice.competition.CompetitionState.Announced;
import org.publicaccord.contractservice.competition.CompetitionState.Decided;
import org.publicaccord.contractservice.competition.CompetitionState.EngagementOpen;
import org.publicaccord.contractservice.competition.CompetitionState.Intended;
import org.publicaccord.contractservice.competition.CompetitionState.NoCompetition;
import org.publicaccord.contractservice.competition.CompetitionState.Planned;
import org.publicaccord.contractservice.competition.CompetitionState.Recommended;
import org.publicaccord.contractservice.competition.CompetitionState.Stopped;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** Decides what becomes of a competition until its award is announced. */
public final class Competition
        implements PathWing<CompetitionCommand, CompetitionState, CompetitionEvent> {

    public static final Vocabulary<CompetitionCommand, CompetitionState, CompetitionEvent>
            VOCABULARY =
                    new Vocabulary<>(
                            "competition",
                            CompetitionCommand.class,
                            CompetitionState.class,
                            CompetitionEvent.class);

    private final ActRules rules;

    /**
     * @param packs the rules as data
     * @param calendars the working days of each nation
     */
    public Competition(RulePacks packs, Function<Nation, WorkingDays> calendars) {
        this.rules = new ActRules(packs, calendars);
    }

    @Override
    public Vocabulary<CompetitionCommand, CompetitionState, CompetitionEvent> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public Set<Route> routes() {
        return EnumSet.of(
                Route.OPEN_COMPETITION,
                Route.COMPETITIVE_FLEXIBLE,
                Route.BELOW_THRESHOLD_COMPETITION,
                Route.FRAMEWORK_CALL_OFF,
                Route.RESERVED);
    }

    @Override
    public CompetitionState initialState() {
        return new NoCompetition();
    }

    @Override
    public Decision<CompetitionEvent> decide(
            CompetitionCommand command, CompetitionState state, Optional<OnFile> file, Instant at) {
        if (command instanceof BeginAsLot begin) {
            return begin(begin, file);
        }
        return file.map(known -> decide(command, state, known, at))
                .orElseGet(() -> Decision.refuse(EveryContract.unknown()));
    }

    private static Decision<CompetitionEvent> begin(BeginAsLot command, Optional<OnFile> file) {
        Stage stage = command.beginning().standstill().isPresent() ? Stage.AWARD : Stage.MOBILISING;
        return file.isPresent()
                ? Decision.nothingNew()
                : Decision.accept(new BegunAsLot(command.contract(), stage, command.beginning()));
    }

    private Decision<CompetitionEvent> decide(
            CompetitionCommand command, CompetitionState state, OnFile file, Instant at) {
        return switch (command) {
            case BeginAsLot _ -> Decision.nothingNew();
            case RecordTendersClosed it -> Assessing.close(it, state, file);
            case RecordTenderDisregarded it -> Reserving.disregard(it, state, file);
            case RecordRecommendation it -> Assessing.recommend(it, state, file);
            case RecordSummariesIssued it -> Assessing.issueSummaries(it, state, file);
            case ByTheBuyer it ->
                    file.isBuyersOwn(it.by())
                            ? byTheBuyer(it, state, file, at)
                            : Decision.refuse(EveryContract.notYours());
        };
    }

    private Decision<CompetitionEvent> byTheBuyer(
            ByTheBuyer command, CompetitionState state, OnFile file, Instant at) {
        return switch (command) {
            case OpenEngagement it -> Engaging.open(it, state, file, UkCalendar.dayOf(at));
            case CloseEngagement it -> Engaging.close(it, state, file);
            case DesignProcedure it -> new Designing(rules).decide(it, state, file, at);
            case DecideAward it ->
                    new Awarding(rules).decide(it, state, file, UkCalendar.dayOf(at));
            case RecordEligibilityLost it -> Reserving.lose(it, state, file, UkCalendar.dayOf(at));
            case RecordEligibilityRegained it -> Reserving.regain(it, state, file);
            case TerminateProcurement it -> Stopping.decide(it, state, file);
        };
    }

    @Override
    public CompetitionState chosen(Need need, Route route) {
        return new Intended(need, route, false);
    }

    /** What was tendered, once an award is recommended; before that, the estimate. */
    @Override
    public Optional<Money> worth(CompetitionState state) {
        return switch (state) {
            case Intended it -> Optional.of(it.need().estimate());
            case EngagementOpen it -> Optional.of(it.need().estimate());
            case Recommended it -> tendered(it.outcomes());
            case Decided it -> tendered(it.outcomes());
            case Announced it -> Optional.of(it.winner().price());
            case Planned it ->
                    Optional.of(new Money(it.governance().purchase().poundsInclVat(), "GBP"));
            case NoCompetition _, Stopped _ -> Optional.empty();
        };
    }

    /** Prices in several currencies have no sum. */
    private static Optional<Money> tendered(List<LotOutcome> outcomes) {
        List<Money> prices =
                Announcing.winners(outcomes).stream().map(LotOutcome.Winner::price).toList();
        return prices.stream().map(Money::currency).distinct().count() == 1
                ? prices.stream().reduce(Money::plus)
                : Optional.empty();
    }

    @Override
    public NoticeRules notices(CompetitionState state) {
        return new CompetitionNotices(rules, state);
    }

    @Override
    public AwardRules awards(CompetitionState state) {
        return new CompetitionAward(state);
    }

    @Override
    public CompetitionState evolve(CompetitionState state, CompetitionEvent event) {
        return History.evolve(state, event);
    }
}
