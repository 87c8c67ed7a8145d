package org.publicaccord.contractservice.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.publicaccord.contractservice.approvals.ApprovalCommand;
import org.publicaccord.contractservice.approvals.ApprovalEvent;
import org.publicaccord.contractservice.approvals.Approvals;
import org.publicaccord.contractservice.commissioning.Commissioning;
import org.publicaccord.contractservice.commissioning.CommissioningCommand;
import org.publicaccord.contractservice.commissioning.CommissioningEvent;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.OptionsAppraised;
import org.publicaccord.contractservice.commissioning.CommissioningState;
import org.publicaccord.contractservice.commissioning.CommissioningState.RouteChosen;
import org.publicaccord.contractservice.competition.Competition;
import org.publicaccord.contractservice.competition.CompetitionCommand;
import org.publicaccord.contractservice.competition.CompetitionEvent;
import org.publicaccord.contractservice.competition.CompetitionEvent.ContractEntered;
import org.publicaccord.contractservice.competition.CompetitionState;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.delivery.Delivery;
import org.publicaccord.contractservice.delivery.DeliveryCommand;
import org.publicaccord.contractservice.delivery.DeliveryEvent;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.importing.ImportedContracts;
import org.publicaccord.contractservice.importing.ImportingCommand;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingState.NotImported;
import org.publicaccord.contractservice.notices.NoticeCommand;
import org.publicaccord.contractservice.notices.NoticeEvent;
import org.publicaccord.contractservice.notices.NoticeRules;
import org.publicaccord.contractservice.notices.Notices;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** Decides what becomes of a contract, from its need, or its import, to its end. */
public final class Contracts implements Decider<ContractCommand, ContractState, ContractEvent> {

    private final ImportedContracts importing = new ImportedContracts();
    private final Commissioning commissioning = new Commissioning();
    private final Competition competition;
    private final Delivery delivery;
    private final Approvals approvals;

    /**
     * @param packs the rules as data
     * @param calendars the working days of each nation
     */
    public Contracts(RulePacks packs, Function<Nation, WorkingDays> calendars) {
        this.competition = new Competition(packs, calendars);
        this.delivery = new Delivery(packs, calendars);
        this.approvals = new Approvals(calendars);
    }

    /** Knows what history means, and decides nothing that a rule pack is needed for. */
    public static Contracts ofHistory() {
        return new Contracts(
                RulePacks.of(List.of()),
                nation -> {
                    throw new IllegalStateException("no calendar of " + nation + " here");
                });
    }

    @Override
    public ContractState initialState() {
        return new ContractState(
                Optional.empty(),
                importing.initialState(),
                commissioning.initialState(),
                competition.initialState(),
                delivery.initialState(),
                Notices.initialState(),
                approvals.initialState());
    }

    @Override
    public Decision<ContractEvent> decide(
            ContractCommand command, ContractState state, Instant at) {
        Decision<ContractEvent> decision = byItsWing(command, state, at);
        return command instanceof NeedsAuthority act ? gated(act, decision, state, at) : decision;
    }

    /**
     * What its wing refuses, or has on record already, needs no authority; so an approval is used
     * only by what is done.
     */
    private Decision<ContractEvent> gated(
            NeedsAuthority command,
            Decision<ContractEvent> decision,
            ContractState state,
            Instant at) {
        if (!(decision instanceof Decision.Accepted(var done))
                || done.isEmpty()
                || state.file().isEmpty()) {
            return decision;
        }
        OnFile file = state.file().get();
        Optional<Money> value =
                command.value().or(() -> worth(state, file).map(it -> Delivery.worth(it, done)));
        return switch (approvals.pass(command, value, state.approvals(), file, at)) {
            case Decision.Refused(var refusal) -> Decision.refuse(refusal);
            case Decision.Accepted(var used) ->
                    Decision.accept(
                            Stream.<ContractEvent>concat(used.stream(), done.stream()).toList());
        };
    }

    private static Optional<Money> worth(ContractState state, OnFile file) {
        return file.facts()
                .agreement()
                .map(Agreement::value)
                .or(() -> Competition.worth(state.competition()))
                .or(() -> file.facts().value());
    }

    private Decision<ContractEvent> byItsWing(
            ContractCommand command, ContractState state, Instant at) {
        return switch (command) {
            case ImportingCommand it -> imported(it, state, at);
            case CommissioningCommand it ->
                    widened(commissioning.decide(it, state.commissioning(), state.file(), at));
            case CompetitionCommand it ->
                    widened(competition.decide(it, state.competition(), state.file(), at));
            case DeliveryCommand it ->
                    widened(delivery.decide(it, state.delivery(), state.file(), at));
            case NoticeCommand it ->
                    Notices.decide(it, state.notices(), state.file(), noticeRules(state), at);
            case ApprovalCommand it ->
                    widened(approvals.decide(it, state.approvals(), state.file(), at));
            case ContractCommand unknown ->
                    throw new IllegalArgumentException("of no wing: " + unknown.getClass());
        };
    }

    /** A contract that began on this platform has no releases of others to take over. */
    private Decision<ContractEvent> imported(
            ImportingCommand command, ContractState state, Instant at) {
        if (state.delivery() instanceof Entered && !(state.importing() instanceof NotImported)) {
            return ManagedHere.imported(
                    importing.decide(command, state.importing(), at), command, state);
        }
        boolean begunHere = state.importing() instanceof NotImported && state.file().isPresent();
        return begunHere
                ? Decision.refuse(
                        EveryContract.notNow(
                                "to treat it as an imported contract",
                                "the contract began on this platform",
                                "Use the commands of its lifecycle."))
                : widened(importing.decide(command, state.importing(), at));
    }

    private NoticeRules noticeRules(ContractState state) {
        return state.delivery() instanceof Entered entered
                ? ofDelivery(entered)
                : ofCompetition(state.competition());
    }

    private NoticeRules ofCompetition(CompetitionState state) {
        var rules = competition.notices();
        return new NoticeRules() {
            @Override
            public Optional<Refusal> objection(NoticeCode code, OnFile file, Instant at) {
                return rules.objection(code, state, at);
            }

            @Override
            public List<? extends ContractEvent> confirmed(Notice notice, OnFile file) {
                return rules.confirmed(notice, state, file);
            }
        };
    }

    private NoticeRules ofDelivery(Entered state) {
        var rules = delivery.notices();
        return new NoticeRules() {
            @Override
            public Optional<Refusal> objection(NoticeCode code, OnFile file, Instant at) {
                return rules.objection(code, state, file);
            }

            @Override
            public List<? extends ContractEvent> confirmed(Notice notice, OnFile file) {
                return rules.confirmed(notice, state, file);
            }
        };
    }

    private static Decision<ContractEvent> widened(Decision<? extends ContractEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<? extends ContractEvent> it -> Decision.accept(it.events());
            case Decision.Refused<? extends ContractEvent> it -> Decision.refuse(it.refusal());
        };
    }

    @Override
    public ContractState evolve(ContractState state, ContractEvent event) {
        return evolveWing(state, event).filing(event);
    }

    private ContractState evolveWing(ContractState state, ContractEvent event) {
        return switch (event) {
            case ImportingEvent it -> state.with(importing.evolve(state.importing(), it));
            case CommissioningEvent it -> commissioned(state, it);
            case CompetitionEvent it -> competed(state, it);
            case DeliveryEvent it -> state.with(delivery.evolve(state.delivery(), it));
            case NoticeEvent it -> state.with(Notices.evolve(state.notices(), it));
            case ApprovalEvent it -> state.with(approvals.evolve(state.approvals(), it));
            case ContractEvent unknown ->
                    throw new IllegalStateException("of no wing: " + unknown.getClass());
        };
    }

    private ContractState commissioned(ContractState state, CommissioningEvent event) {
        CommissioningState now = commissioning.evolve(state.commissioning(), event);
        ContractState next = state.with(now);
        return event instanceof OptionsAppraised && now instanceof RouteChosen chosen
                ? next.with(Competition.intended(chosen.need(), chosen.appraisal().chosen()))
                : next;
    }

    private ContractState competed(ContractState state, CompetitionEvent event) {
        ContractState next = state.with(competition.evolve(state.competition(), event));
        return event instanceof ContractEntered it
                ? next.with(Delivery.entered(it.governance(), it.facts()))
                : next;
    }
}
