package org.publicaccord.contractservice.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.publicaccord.contractservice.contract.ContractCommand;
import org.publicaccord.contractservice.contract.ContractEvent;
import org.publicaccord.contractservice.contract.Facts;
import org.publicaccord.contractservice.contract.OnFile;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.contractservice.storing.KeptStates;
import org.publicaccord.decider.Decision;
import org.publicaccord.decider.Decision.Accepted;
import org.publicaccord.decider.Decision.Refused;
import org.publicaccord.decider.Refusal;
import org.publicaccord.rules.RulePacks;
import org.publicaccord.rules.calendar.Calendars;
import org.publicaccord.rules.loading.BuiltInPacks;

/** A contract that lives through commands, one after the other, by the rules in force. */
public final class Journey {

    public static final Contracts CONTRACTS =
            new Contracts(RulePacks.of(BuiltInPacks.all()), Calendars::of);

    private final Contracts contracts;
    private final List<ContractEvent> history = new ArrayList<>();
    private ContractState state;
    private Instant now;

    private Journey(Contracts contracts, Instant now) {
        this.contracts = contracts;
        this.state = contracts.initialState();
        this.now = now;
    }

    public static Journey from(Instant now) {
        return from(CONTRACTS, now);
    }

    public static Journey from(Contracts contracts, Instant now) {
        return new Journey(contracts, now);
    }

    /** Legal time goes on. */
    public Journey at(Instant later) {
        now = later;
        return this;
    }

    /** The command is accepted and makes facts. */
    public Journey then(ContractCommand command) {
        return take(madeBy(command));
    }

    /** Each of many commands is accepted and makes facts; the state is read back at their end. */
    public Journey thenAll(Stream<? extends ContractCommand> commands) {
        commands.forEach(it -> evolve(madeBy(it)));
        return take(List.of());
    }

    private List<ContractEvent> madeBy(ContractCommand command) {
        Decision<ContractEvent> decision = ask(command);
        assertThat(decision).as("%s", command).isInstanceOf(Accepted.class);
        List<ContractEvent> events = ((Accepted<ContractEvent>) decision).events();
        assertThat(events).as("%s", command).isNotEmpty();
        return events;
    }

    /** Facts that a reaction or another part of the story made. */
    public Journey take(List<? extends ContractEvent> events) {
        evolve(events);
        KeptStates.readBackOnce(state);
        return this;
    }

    private void evolve(List<? extends ContractEvent> events) {
        for (ContractEvent event : events) {
            state = contracts.evolve(state, event);
            history.add(event);
        }
    }

    /** What would become of a command. */
    public Decision<ContractEvent> ask(ContractCommand command) {
        return contracts.decide(command, state, now);
    }

    /** The command is refused. */
    public Refusal refusal(ContractCommand command) {
        Decision<ContractEvent> decision = ask(command);
        assertThat(decision).as("%s", command).isInstanceOf(Refused.class);
        return ((Refused<ContractEvent>) decision).refusal();
    }

    /** The command says nothing new. */
    public void saysNothingNew(ContractCommand command) {
        assertThat(ask(command)).isEqualTo(Decision.nothingNew());
    }

    public ContractState state() {
        return state;
    }

    public Facts facts() {
        return state.file().map(OnFile::facts).orElseThrow();
    }

    public Stage stage() {
        return state.file().map(OnFile::stage).orElseThrow();
    }

    public List<ContractEvent> history() {
        return List.copyOf(history);
    }

    public ContractEvent latest() {
        return history.getLast();
    }
}
