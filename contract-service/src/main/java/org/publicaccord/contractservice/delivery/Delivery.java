package org.publicaccord.contractservice.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.StatesFacts;
import org.publicaccord.contractservice.contract.UkCalendar;
import org.publicaccord.contractservice.contract.Vocabulary;
import org.publicaccord.contractservice.contract.Wing;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ApplyModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.BeginManaging;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ByTheBuyer;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CloseContract;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CloseReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.CompleteMobilisation;
import org.publicaccord.contractservice.delivery.DeliveryCommand.DecideRenewal;
import org.publicaccord.contractservice.delivery.DeliveryCommand.NotifyIntentionToTerminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ObserveTerm;
import org.publicaccord.contractservice.delivery.DeliveryCommand.OpenReview;
import org.publicaccord.contractservice.delivery.DeliveryCommand.ProposeModification;
import org.publicaccord.contractservice.delivery.DeliveryCommand.RecordExitStep;
import org.publicaccord.contractservice.delivery.DeliveryCommand.StartExit;
import org.publicaccord.contractservice.delivery.DeliveryCommand.Terminate;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawIntention;
import org.publicaccord.contractservice.delivery.DeliveryCommand.WithdrawModification;
import org.publicaccord.contractservice.delivery.DeliveryEvent.ModificationProposed;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.DeliveryState.Mobilising;
import org.publicaccord.contractservice.delivery.DeliveryState.NotEntered;
import org.publicaccord.decider.Decision;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;
import org.publicaccord.rules.asking.CanI;
import org.publicaccord.rules.asking.DecisionReport;
import org.publicaccord.rules.asking.DecisionReport.Answer;

/** Decides what becomes of a contract from its entry to its close. */
public final class Delivery implements Wing<DeliveryCommand, DeliveryState, DeliveryEvent> {

    public static final Vocabulary<DeliveryCommand, DeliveryState, DeliveryEvent> VOCABULARY =
            new Vocabulary<>(
                    "delivery", DeliveryCommand.class, DeliveryState.class, DeliveryEvent.class);

    private final Rules rules;

    /**
     * @param packs the rules as data
     * @param calendars the working days of each nation
     */
    public Delivery(RulePacks packs, Function<Nation, WorkingDays> calendars) {
        this.rules = new Rules(packs, calendars);
    }

    @Override
    public Vocabulary<DeliveryCommand, DeliveryState, DeliveryEvent> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public DeliveryState initialState() {
        return new NotEntered();
    }

    /** The state of a contract that was entered here. */
    public static DeliveryState entered(EntersAgreement event) {
        return new Mobilising(Ledger.beginning(event.baseline(), Optional.empty()));
    }

    /**
     * The state of a contract whose agreement its path ended before its time.
     *
     * @throws IllegalStateException if no agreement was in force
     */
    public static DeliveryState ended(DeliveryState before, EndsAgreement event) {
        if (before instanceof DeliveryState.InForce running) {
            return new DeliveryState.Terminated(
                    running.ledger(), event.ground(), event.endedOn(), event.because());
        }
        throw new IllegalStateException(event + " cannot follow " + before);
    }

    /**
     * What a contract is worth by what is about to happen to it: whoever raises its value decides
     * about the raised value.
     *
     * @param now what it is worth before
     */
    public static Money worth(Money now, List<? extends ContractEvent> happening) {
        return happening.stream()
                .map(event -> worthBy(event, now))
                .filter(it -> it.currency().equals(now.currency()))
                .max(Comparator.comparing(Money::amount))
                .filter(it -> it.amount().compareTo(now.amount()) > 0)
                .orElse(now);
    }

    private static Money worthBy(ContractEvent event, Money now) {
        return switch (event) {
            case ModificationProposed it ->
                    new Money(
                            now.amount().add(it.proposal().valueDelta().max(BigDecimal.ZERO)),
                            now.currency());
            case StatesFacts it -> it.facts().agreement().map(Agreement::value).orElse(now);
            case ContractEvent _ -> now;
        };
    }

    /** What this wing says of notices. */
    public NoticeRules notices(Entered state) {
        return new DeliveryNotices(state);
    }

    @Override
    public Decision<DeliveryEvent> decide(
            DeliveryCommand command, DeliveryState state, Optional<OnFile> file, Instant at) {
        LocalDate today = UkCalendar.dayOf(at);
        return file.map(known -> decide(command, state, known, today))
                .orElseGet(() -> Decision.refuse(EveryContract.unknown()));
    }

    private Decision<DeliveryEvent> decide(
            DeliveryCommand command, DeliveryState state, OnFile file, LocalDate today) {
        return switch (command) {
            case ObserveTerm _ ->
                    state instanceof Entered entered
                            ? Decision.accept(TheCalendar.due(entered, file, today))
                            : Decision.nothingNew();
            case ByTheBuyer it when !file.isBuyersOwn(it.by()) ->
                    Decision.refuse(EveryContract.notYours());
            case BeginManaging it -> new TakingOn(rules).decide(it, state, file, today);
            case ByTheBuyer it ->
                    state instanceof Entered entered
                            ? afterTheCalendar(it, entered, file, today)
                            : Decision.refuse(Refusals.notEntered());
        };
    }

    /** What the calendar brought about comes first, on record and in what is decided by. */
    private Decision<DeliveryEvent> afterTheCalendar(
            ByTheBuyer command, Entered state, OnFile file, LocalDate today) {
        TheCalendar.CaughtUp now = TheCalendar.caughtUp(state, file, today);
        return switch (act(command, now.state(), now.file(), today)) {
            case Decision.Refused<DeliveryEvent> refused -> refused;
            case Decision.Accepted<DeliveryEvent> it when it.events().isEmpty() -> it;
            case Decision.Accepted<DeliveryEvent> it -> {
                List<DeliveryEvent> all = new ArrayList<>(now.due());
                all.addAll(it.events());
                yield Decision.accept(all);
            }
        };
    }

    /**
     * May the contract be changed so, as it stands? Decides as a proposal of that change would.
     *
     * @param proposal the change
     * @param today the day of the question
     */
    public DecisionReport canIChange(
            Proposal proposal, DeliveryState state, OnFile file, LocalDate today) {
        return switch (state) {
            case NotEntered _ ->
                    CanI.changeRefused(
                            Answer.NOT_YET, file.facts().title(), today, Refusals.notEntered());
            case Entered entered -> {
                TheCalendar.CaughtUp now = TheCalendar.caughtUp(entered, file, today);
                yield new Modifying(rules).ask(proposal, now.state(), now.file(), today);
            }
        };
    }

    private Decision<DeliveryEvent> act(
            ByTheBuyer command, Entered state, OnFile file, LocalDate today) {
        return switch (command) {
            case BeginManaging _ ->
                    throw new IllegalArgumentException("decided before: " + command);
            case CompleteMobilisation it -> GettingReady.decide(it, state, file, today);
            case ProposeModification it -> new Modifying(rules).propose(it, state, file, today);
            case ApplyModification it -> Applying.decide(it, state, file);
            case WithdrawModification it -> Applying.withdraw(it, state, file);
            case OpenReview it -> HoldingReviews.open(it, state, file);
            case CloseReview it -> HoldingReviews.close(it, state, file);
            case DecideRenewal it -> new DecidingRenewal(rules).decide(it, state, file, today);
            case StartExit it -> Exiting.start(it, state, file);
            case RecordExitStep it -> Exiting.record(it, state, file, today);
            case NotifyIntentionToTerminate it ->
                    new Terminating(rules).intend(it, state, file, today);
            case WithdrawIntention it -> Terminating.withdraw(it, state, file);
            case Terminate it -> new Terminating(rules).decide(it, state, file, today);
            case CloseContract it -> Exiting.close(it, state, file);
        };
    }

    @Override
    public DeliveryState evolve(DeliveryState state, DeliveryEvent event) {
        return History.evolve(state, event);
    }
}
