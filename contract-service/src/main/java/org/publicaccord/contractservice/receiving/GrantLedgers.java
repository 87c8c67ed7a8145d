package org.publicaccord.contractservice.receiving;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.publicaccord.contractservice.assettransfer.AssetTransfer;
import org.publicaccord.contractservice.assettransfer.TransferEvent.TransferCompleted;
import org.publicaccord.contractservice.assistance.AskOfLedger;
import org.publicaccord.contractservice.assistance.AssistanceCommand;
import org.publicaccord.contractservice.assistance.AssistanceCommand.CountGrant;
import org.publicaccord.contractservice.assistance.AssistanceCommand.DropGrant;
import org.publicaccord.contractservice.assistance.AssistanceLedger;
import org.publicaccord.contractservice.assistance.GivenGrants;
import org.publicaccord.contractservice.coinvestment.CoInvestment;
import org.publicaccord.contractservice.coinvestment.PlanEvent.CoInvestmentSigned;
import org.publicaccord.contractservice.coinvestment.SubsidyFinding;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.grant.Application;
import org.publicaccord.contractservice.grant.Dossier;
import org.publicaccord.contractservice.grant.Grant;
import org.publicaccord.contractservice.grant.GrantCommand.AcceptOffer;
import org.publicaccord.contractservice.grant.GrantState;
import org.publicaccord.contractservice.grant.Support;
import org.publicaccord.contractservice.life.ContractState;
import org.publicaccord.contractservice.life.Contracts;
import org.publicaccord.contractservice.storing.StoredStates;
import org.publicaccord.decider.Decision;
import org.publicaccord.eventstore.commanding.Answer;
import org.publicaccord.eventstore.commanding.CommandRequest;
import org.publicaccord.eventstore.commanding.Commands;
import org.publicaccord.rules.subsidies.Assistance;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.problems.Problem;
import org.publicaccord.servicekit.problems.ProblemException;
import org.springframework.http.ResponseEntity;

/**
 * What was given to an enterprise on this platform: looked up for a decision, and counted before a
 * grant is accepted, an asset passes below its value or capital is committed on better terms than
 * the market's. The ledger of an enterprise takes one command after the other, so of two grants
 * that are accepted at the same time the second one counts the first.
 */
final class GrantLedgers {

    /** Whoever accepts is on the record of the grant; the ledger only counts. */
    private static final Map<String, String> COUNTED = Map.of("actorRole", "platform");

    private static final Contracts HISTORY = Contracts.ofHistory();
    private static final GivenGrants GIVEN = GivenGrants.ofHistory();

    private final StoredStates states;
    private final Commands commands;
    private final Contracts contracts;
    private final InstantSource clock;

    GrantLedgers(StoredStates states, Commands commands, Contracts contracts, InstantSource clock) {
        this.states = states;
        this.commands = commands;
        this.contracts = contracts;
        this.clock = clock;
    }

    /** What the enterprise that is to be supported was given here, this grant left out. */
    List<Assistance> onRecord(ContractId contract) {
        return supported(state(contract))
                .map(it -> List.copyOf(given(it.enterprise(), contract).values()))
                .orElseGet(List::of);
    }

    /**
     * Has a grant accepted that was counted before, and counts it no more if nobody can accept it.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if it is beyond its limit, or
     *     the acceptance is refused
     */
    ResponseEntity<Void> accepting(
            String id,
            Function<ContractId, AcceptOffer> command,
            CommandEnvelope envelope,
            ContractCommands sending) {
        try {
            return sending.send(id, contract -> counted(command.apply(contract)), envelope);
        } catch (ProblemException refused) {
            ContractCommands.known(id).ifPresent(this::dropUnlessOffered);
            throw refused;
        }
    }

    /**
     * Has an asset pass, or capital committed, whose assistance was counted before, as a grant is,
     * and counts it no more if it was not given.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if it is beyond its limit, or
     *     the command is refused
     */
    ResponseEntity<Void> giving(
            String id,
            Function<ContractId, ? extends ContractCommand> command,
            CommandEnvelope envelope,
            ContractCommands sending) {
        try {
            return sending.send(id, contract -> counted(command.apply(contract)), envelope);
        } catch (ProblemException refused) {
            ContractCommands.known(id).ifPresent(this::dropUnlessGiven);
            throw refused;
        }
    }

    private ContractCommand counted(ContractCommand command) {
        ContractState state = state(command.contract());
        if (contracts.decide(command, state, clock.instant())
                instanceof Decision.Accepted(var events)) {
            events.stream().flatMap(it -> assistance(it, state).stream()).forEach(this::count);
        }
        return command;
    }

    /** To the enterprise alone: of a group nothing is on record there. */
    private static Optional<CountGrant> assistance(ContractEvent giving, ContractState before) {
        return switch (giving) {
            case TransferCompleted it -> undervalue(it, before);
            case CoInvestmentSigned it -> equivalent(it);
            // Nothing else gives below the market.
            case ContractEvent _ -> Optional.empty();
        };
    }

    /** What of the capital is better than the market. */
    private static Optional<CountGrant> equivalent(CoInvestmentSigned signed) {
        return switch (signed.finding()) {
            case SubsidyFinding.MarketTerms _ -> Optional.empty();
            case SubsidyFinding.Assessed it ->
                    it.form()
                            .countsAs()
                            .map(kind ->
                                    new CountGrant(
                                            signed.investee(),
                                            signed.contract(),
                                            kind,
                                            it.equivalent(),
                                            it.received()));
        };
    }

    private static Optional<CountGrant> undervalue(
            TransferCompleted passing, ContractState before) {
        return AssetTransfer.assessed(before.of(AssetTransfer.VOCABULARY))
                .filter(_ -> passing.undervalue().amount().signum() > 0)
                .flatMap(assessed ->
                        assessed.form()
                                .countsAs()
                                .map(kind ->
                                        new CountGrant(
                                                passing.body(),
                                                passing.contract(),
                                                kind,
                                                passing.undervalue(),
                                                assessed.received())));
    }

    private void dropUnlessGiven(ContractId contract) {
        ContractState state = state(contract);
        AssetTransfer.chosenBody(state.of(AssetTransfer.VOCABULARY))
                .or(() -> CoInvestment.investeeToBe(state.of(CoInvestment.VOCABULARY)))
                .filter(it -> ledger(it).given().containsKey(contract.value()))
                .ifPresent(it -> ask(new DropGrant(it, contract)));
    }

    /**
     * Counts a grant that would be accepted, in the ledger of each enterprise of the group; in one
     * order, so that of two groups that overlap one is first everywhere.
     *
     * @throws org.publicaccord.servicekit.problems.ProblemException if it is beyond its limit
     */
    private AcceptOffer counted(AcceptOffer command) {
        ContractState state = state(command.contract());
        Decision<ContractEvent> decision = contracts.decide(command, state, clock.instant());
        if (!(decision instanceof Decision.Accepted(var events)) || events.isEmpty()) {
            return command;
        }
        Application supported = supported(state).orElseThrow();
        Support support = open(state).flatMap(Dossier::support).orElseThrow();
        for (OrganisationId enterprise : supported.enterprise()) {
            counting(command.contract(), enterprise, supported, support).ifPresent(this::count);
        }
        return command;
    }

    private Optional<CountGrant> counting(
            ContractId contract,
            OrganisationId enterprise,
            Application supported,
            Support support) {
        Map<UUID, Assistance> ofGroup = given(supported.enterprise(), contract);
        ofGroup.keySet().removeAll(ledger(enterprise).given().keySet());
        List<Assistance> elsewhere = new ArrayList<>(ofGroup.values());
        support.confirmation().ifPresent(it -> elsewhere.addAll(it.received()));
        return support.assessment()
                .countsAs()
                .map(kind ->
                        new CountGrant(
                                enterprise,
                                contract,
                                kind,
                                support.offered().orElseThrow().offer().amount(),
                                elsewhere));
    }

    private void count(CountGrant command) {
        Answer answer = ask(command);
        switch (answer) {
            case Answer.Done _ -> {}
            case Answer.Refused(var refusal) -> throw Problem.refused(refusal).exception();
            case Answer.VersionConflict _, Answer.KeyReused _ ->
                    throw new IllegalStateException("a ledger is contended: " + command);
        }
    }

    /** What nobody can accept any more counts no more. */
    private void dropUnlessOffered(ContractId contract) {
        GrantState state = state(contract).of(Grant.VOCABULARY);
        if (state instanceof GrantState.Open open && !(open instanceof GrantState.Offered)) {
            open.dossier().applications().values().stream()
                    .flatMap(it -> it.enterprise().stream())
                    .distinct()
                    .filter(it -> ledger(it).given().containsKey(contract.value()))
                    .forEach(it -> ask(new DropGrant(it, contract)));
        }
    }

    private Answer ask(AssistanceCommand command) {
        return commands.send(
                new CommandRequest(
                        new AskOfLedger(command),
                        GivenGrants.ledger(command.enterprise()).toString(),
                        Optional.empty(),
                        Optional.empty(),
                        COUNTED));
    }

    /** By all of them together, each grant once: it is in the ledger of its whole group. */
    private Map<UUID, Assistance> given(List<OrganisationId> enterprises, ContractId leftOut) {
        Map<UUID, Assistance> all = new LinkedHashMap<>();
        enterprises.forEach(it -> all.putAll(ledger(it).given()));
        all.remove(leftOut.value());
        return all;
    }

    /** What is in the ledger of one enterprise. */
    AssistanceLedger ledger(OrganisationId enterprise) {
        return states.of(GivenGrants.ledger(enterprise).toString(), GIVEN).state();
    }

    private ContractState state(ContractId contract) {
        return states.of(contract.toString(), HISTORY).state();
    }

    private static Optional<Application> supported(ContractState state) {
        return open(state).filter(it -> it.support().isPresent()).map(Dossier::supported);
    }

    private static Optional<Dossier> open(ContractState state) {
        return state.of(Grant.VOCABULARY) instanceof GrantState.Open it
                ? Optional.of(it.dossier())
                : Optional.empty();
    }
}
