package org.publicaccord.contractservice.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.importing.ImportedContracts;
import org.publicaccord.contractservice.importing.ImportingCommand;
import org.publicaccord.contractservice.importing.ImportingEvent;
import org.publicaccord.contractservice.importing.ImportingState;
import org.publicaccord.decider.Decision;

/** Tells the history of a contract by giving commands to the real decider. */
public final class TellingHistory {

    private final ImportedContracts decider = new ImportedContracts();
    private final ContractId contract;
    private final List<Happening> happenings = new ArrayList<>();
    private ImportingState state = decider.initialState();
    private Instant now = Instant.EPOCH;
    private By by = By.of(Map.of("actorRole", "operator", "actorOrganisation", "GB-LAE-WMC"));

    public TellingHistory(ContractId contract) {
        this.contract = contract;
    }

    public TellingHistory at(Instant instant) {
        now = instant;
        return this;
    }

    public TellingHistory by(String role) {
        by = new By(List.of(role), Optional.of("GB-LAE-WMC"));
        return this;
    }

    public TellingHistory then(ImportingCommand command) {
        switch (decider.decide(command, state, now)) {
            case Decision.Accepted<ImportingEvent>(var events) -> events.forEach(this::record);
            case Decision.Refused<ImportingEvent>(var refusal) ->
                    throw new AssertionError("refused: " + refusal);
        }
        return this;
    }

    private void record(ImportingEvent event) {
        state = decider.evolve(state, event);
        String name = contract + "#" + happenings.size();
        String id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
        happenings.add(new Happening(id, happenings.size(), now, event, by));
    }

    public History history() {
        return new History(contract, happenings);
    }
}
