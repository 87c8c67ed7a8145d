package org.publicaccord.contractservice.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.publicaccord.contractservice.approvals.Approvals;
import org.publicaccord.contractservice.assettransfer.AssetTransfer;
import org.publicaccord.contractservice.awarding.AnnouncesAward;
import org.publicaccord.contractservice.awarding.AwardCommand;
import org.publicaccord.contractservice.awarding.AwardEvent;
import org.publicaccord.contractservice.awarding.AwardRules;
import org.publicaccord.contractservice.awarding.Awards;
import org.publicaccord.contractservice.awarding.WithdrawsAward;
import org.publicaccord.contractservice.coinvestment.CoInvestment;
import org.publicaccord.contractservice.commissioning.Commissioning;
import org.publicaccord.contractservice.commissioning.CommissioningEvent.OptionsAppraised;
import org.publicaccord.contractservice.commissioning.CommissioningState.RouteChosen;
import org.publicaccord.contractservice.commissioning.PathWing;
import org.publicaccord.contractservice.competition.Competition;
import org.publicaccord.contractservice.contract.Agreement;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.EveryContract;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.NeedsAuthority;
import org.publicaccord.contractservice.contract.NoticeRules;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Route;
import org.publicaccord.contractservice.contract.Wing;
import org.publicaccord.contractservice.delivery.Delivery;
import org.publicaccord.contractservice.delivery.DeliveryState.Entered;
import org.publicaccord.contractservice.delivery.EndsAgreement;
import org.publicaccord.contractservice.delivery.EntersAgreement;
import org.publicaccord.contractservice.directaward.DirectAward;
import org.publicaccord.contractservice.documents.Documents;
import org.publicaccord.contractservice.grant.Grant;
import org.publicaccord.contractservice.importing.ImportedContracts;
import org.publicaccord.contractservice.importing.ImportingCommand;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingState;
import org.publicaccord.contractservice.importing.ImportingState.NotImported;
import org.publicaccord.contractservice.linking.Linking;
import org.publicaccord.contractservice.notices.NoticeCommand;
import org.publicaccord.contractservice.notices.NoticeEvent;
import org.publicaccord.contractservice.notices.Notices;
import org.publicaccord.contractservice.providerselection.ProviderSelections;
import org.publicaccord.contractservice.workingagreement.WorkingAgreement;
import org.publicaccord.decider.Decider;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.Nation;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.WorkingDays;

/** Decides what becomes of a contract, from its need, or its import, to its end. */
public final class Contracts implements Decider<ContractCommand, ContractState, ContractEvent> {

    private final ImportedContracts importing = new ImportedContracts();
    private final Awards awards;
    private final Delivery delivery;
    private final Approvals approvals;

    /** The lifecycle paths; the first one also answers where none is chosen. */
    private final List<PathWing<?, ?, ?>> paths;

    /** Every wing that decides by its own state and what is on file. */
    private final List<Wing<?, ?, ?>> wings;

    /**
     * @param packs the rules as data
     * @param calendars the working days of each nation
     */
    public Contracts(RulePacks packs, Function<Nation, WorkingDays> calendars) {
        this.awards = new Awards(packs, calendars);
        this.delivery = new Delivery(packs, calendars);
        this.approvals = new Approvals(calendars);
        this.paths =
                List.of(
                        new Competition(packs, calendars),
                        new DirectAward(packs, calendars),
                        new ProviderSelections(packs, calendars),
                        new AssetTransfer(packs, calendars),
                        new WorkingAgreement(packs, calendars),
                        new Grant(packs, calendars),
                        new CoInvestment(packs, calendars));
        List<Wing<?, ?, ?>> all = new ArrayList<>();
        all.add(new Commissioning(packs, conducted(paths)));
        all.addAll(paths);
        all.add(delivery);
        all.add(approvals);
        all.add(new Documents(packs));
        all.add(new Linking());
        this.wings = List.copyOf(all);
    }

    private static Set<Route> conducted(List<PathWing<?, ?, ?>> paths) {
        Set<Route> routes = new HashSet<>();
        paths.forEach(it -> routes.addAll(it.routes()));
        return routes;
    }

    /** Knows what history means, and decides nothing that a rule pack is needed for. */
    public static Contracts ofHistory() {
        return new Contracts(
                RulePacks.of(List.of()),
                nation -> {
                    throw new IllegalStateException("no calendar of " + nation + " here");
                });
    }

    /** The type of a contract's states in each wing, by the wing's name. */
    public Map<String, Class<?>> states() {
        Map<String, Class<?>> states = new HashMap<>();
        Stream.concat(
                        Stream.of(
                                ImportedContracts.VOCABULARY,
                                Notices.VOCABULARY,
                                Awards.VOCABULARY),
                        wings.stream().map(Wing::vocabulary))
                .forEach(it -> states.put(it.name(), it.states()));
        return Map.copyOf(states);
    }

    @Override
    public ContractState initialState() {
        ContractState state =
                new ContractState(Optional.empty(), Map.of())
                        .with(ImportedContracts.VOCABULARY, importing.initialState())
                        .with(Notices.VOCABULARY, Notices.initialState())
                        .with(Awards.VOCABULARY, Awards.initialState());
        for (Wing<?, ?, ?> wing : wings) {
            state = beginning(wing, state);
        }
        return state;
    }

    private static <S> ContractState beginning(Wing<?, S, ?> wing, ContractState state) {
        return state.with(wing.vocabulary(), wing.initialState());
    }

    @Override
    public Decision<ContractEvent> decide(
            ContractCommand command, ContractState state, Instant at) {
        Decision<ContractEvent> decision = byItsWing(command, state, at);
        if (isDone(decision)) {
            Optional<Refusal> obstacle = Obstacles.to(command, state, conducting(state));
            if (obstacle.isPresent()) {
                return Decision.refuse(obstacle.get());
            }
        }
        return command instanceof NeedsAuthority act ? gated(act, decision, state, at) : decision;
    }

    private static boolean isDone(Decision<ContractEvent> decision) {
        return decision instanceof Decision.Accepted(var done) && !done.isEmpty();
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
        return switch (approvals.pass(command, value, state.of(Approvals.VOCABULARY), file, at)) {
            case Decision.Refused(var refusal) -> Decision.refuse(refusal);
            case Decision.Accepted(var used) ->
                    Decision.accept(
                            Stream.<ContractEvent>concat(used.stream(), done.stream()).toList());
        };
    }

    private Optional<Money> worth(ContractState state, OnFile file) {
        return file.facts()
                .agreement()
                .map(Agreement::value)
                .or(() -> worth(conducting(state), state))
                .or(() -> Commissioning.worth(state.of(Commissioning.VOCABULARY), file));
    }

    private static <S> Optional<Money> worth(PathWing<?, S, ?> path, ContractState state) {
        return path.worth(state.of(path.vocabulary()));
    }

    /** The path that the contract is on; the first one if none is chosen. */
    private PathWing<?, ?, ?> conducting(ContractState state) {
        return paths.stream()
                .filter(it -> !state.of(it.vocabulary()).equals(it.initialState()))
                .findFirst()
                .orElse(paths.getFirst());
    }

    private Decision<ContractEvent> byItsWing(
            ContractCommand command, ContractState state, Instant at) {
        return switch (command) {
            case ImportingCommand it -> imported(it, state, at);
            case NoticeCommand it ->
                    Notices.decide(
                            it, state.of(Notices.VOCABULARY), state.file(), notices(state), at);
            case AwardCommand it ->
                    widened(
                            awards.decide(
                                    it,
                                    state.of(Awards.VOCABULARY),
                                    state.file(),
                                    awards(conducting(state), state),
                                    at));
            case ContractCommand it ->
                    wings.stream()
                            .filter(wing -> wing.vocabulary().commands().isInstance(it))
                            .findFirst()
                            .map(wing -> decided(wing, it, state, at))
                            .orElseThrow(() ->
                                    new IllegalArgumentException("of no wing: " + it.getClass()));
        };
    }

    private static <C extends ContractCommand, S> Decision<ContractEvent> decided(
            Wing<C, S, ?> wing, ContractCommand command, ContractState state, Instant at) {
        var words = wing.vocabulary();
        return widened(
                wing.decide(words.commands().cast(command), state.of(words), state.file(), at));
    }

    /** A contract that began on this platform has no releases of others to take over. */
    private Decision<ContractEvent> imported(
            ImportingCommand command, ContractState state, Instant at) {
        ImportingState register = state.of(ImportedContracts.VOCABULARY);
        boolean known = !(register instanceof NotImported);
        Decision<ImportingEvent> decision = importing.decide(command, register, at);
        if (known && state.of(Delivery.VOCABULARY) instanceof Entered) {
            return ManagedHere.imported(decision, command, state);
        }
        return !known && state.file().isPresent()
                ? Decision.refuse(
                        EveryContract.notNow(
                                "to treat it as an imported contract",
                                "the contract began on this platform",
                                "Use the commands of its lifecycle."))
                : widened(decision);
    }

    private NoticeRules notices(ContractState state) {
        return state.of(Delivery.VOCABULARY) instanceof Entered entered
                ? delivery.notices(entered)
                : notices(conducting(state), state);
    }

    private static <S> AwardRules awards(PathWing<?, S, ?> path, ContractState state) {
        return path.awards(state.of(path.vocabulary()));
    }

    private static <S> NoticeRules notices(PathWing<?, S, ?> path, ContractState state) {
        return path.notices(state.of(path.vocabulary()));
    }

    private static Decision<ContractEvent> widened(Decision<? extends ContractEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<? extends ContractEvent> it -> Decision.accept(it.events());
            case Decision.Refused<? extends ContractEvent> it -> Decision.refuse(it.refusal());
        };
    }

    @Override
    public ContractState evolve(ContractState state, ContractEvent event) {
        return handedOn(evolvedInItsWing(state, event), event).filing(event);
    }

    private ContractState evolvedInItsWing(ContractState state, ContractEvent event) {
        return switch (event) {
            case ImportingEvent it ->
                    state.with(
                            ImportedContracts.VOCABULARY,
                            importing.evolve(state.of(ImportedContracts.VOCABULARY), it));
            case NoticeEvent it ->
                    state.with(
                            Notices.VOCABULARY, Notices.evolve(state.of(Notices.VOCABULARY), it));
            case AwardEvent it ->
                    state.with(Awards.VOCABULARY, Awards.evolve(state.of(Awards.VOCABULARY), it));
            case ContractEvent it ->
                    wings.stream()
                            .filter(wing -> wing.vocabulary().events().isInstance(it))
                            .findFirst()
                            .map(wing -> evolved(wing, state, it))
                            .orElseThrow(() ->
                                    new IllegalStateException("of no wing: " + it.getClass()));
        };
    }

    private static <S, E extends ContractEvent> ContractState evolved(
            Wing<?, S, E> wing, ContractState state, ContractEvent event) {
        var words = wing.vocabulary();
        return state.with(words, wing.evolve(state.of(words), words.events().cast(event)));
    }

    /**
     * A chosen route hands the contract to its path, an announcement what is awarded to the award,
     * and an agreement the contract to delivery.
     */
    private ContractState handedOn(ContractState state, ContractEvent event) {
        return switch (event) {
            case OptionsAppraised it -> {
                Route route = it.appraisal().chosen();
                yield paths.stream()
                        .filter(path -> path.routes().contains(route))
                        .findFirst()
                        .map(path -> taken(path, route, state))
                        .orElse(state);
            }
            case AnnouncesAward it ->
                    awards(conducting(state), state)
                            .announced()
                            .map(award -> Awards.announced(award, it.standstill()))
                            .map(begun -> state.with(Awards.VOCABULARY, begun))
                            .orElseThrow(
                                    () -> new IllegalStateException("nothing is awarded: " + it));
            case WithdrawsAward _ -> state.with(Awards.VOCABULARY, Awards.initialState());
            case EntersAgreement it -> state.with(Delivery.VOCABULARY, Delivery.entered(it));
            case EndsAgreement it ->
                    state.with(
                            Delivery.VOCABULARY, Delivery.ended(state.of(Delivery.VOCABULARY), it));
            case ContractEvent _ -> state;
        };
    }

    private static <S> ContractState taken(
            PathWing<?, S, ?> path, Route route, ContractState state) {
        return state.of(Commissioning.VOCABULARY) instanceof RouteChosen chosen
                ? state.with(path.vocabulary(), path.chosen(chosen.need(), route))
                : state;
    }
}
