package org.publicaccord.contractservice.registering;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.receiving.Actings;
import org.publicaccord.contractservice.receiving.RecordCommands;
import org.publicaccord.contractservice.strategy.AskOfStrategy;
import org.publicaccord.contractservice.strategy.LocalStrategy;
import org.publicaccord.contractservice.strategy.StrategyCommand.AdoptStrategy;
import org.publicaccord.contractservice.strategy.StrategyCommand.ReviseStrategy;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.commands.ExpectedVersion;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Local strategies, which needs and contracts serve. */
@RestController
@RequestMapping("/api/strategies")
@Tag(name = "Local strategies")
class StrategyEndpoint {

    private final RecordCommands records;
    private final Records reading;
    private final Directory directory;

    StrategyEndpoint(RecordCommands records, Records reading, Directory directory) {
        this.records = records;
        this.reading = reading;
        this.directory = directory;
    }

    @PostMapping
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    @Operation(summary = "Adopts a local strategy for the caller's organisation")
    ResponseEntity<Void> adopt(
            @RequestBody LocalStrategy body, Caller caller, CommandEnvelope envelope) {
        return records.begin(
                "/api/strategies/",
                id ->
                        new AskOfStrategy(
                                new AdoptStrategy(
                                        id,
                                        new OrganisationId(caller.organisation()),
                                        body,
                                        Actings.of(caller))),
                envelope);
    }

    /** The strategy said anew, whole, and why. */
    record RevisionBody(LocalStrategy strategy, String because) {
        RevisionBody {
            new Reason(because);
        }
    }

    @PutMapping("/{id}")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    @Operation(summary = "Revises a local strategy")
    ResponseEntity<Void> revise(
            @PathVariable UUID id,
            @RequestBody RevisionBody body,
            Caller caller,
            ExpectedVersion version,
            CommandEnvelope envelope) {
        return records.send(
                new AskOfStrategy(
                        new ReviseStrategy(
                                id,
                                body.strategy(),
                                new Reason(body.because()),
                                Actings.of(caller))),
                reading.knownStrategy(id),
                envelope);
    }

    @GetMapping
    @AllowedForAnySignedIn
    @Operation(summary = "Lists local strategies by their titles")
    Page<StrategyView> list(
            @RequestParam Optional<String> organisation, @Parameter(hidden = true) Paging paging) {
        return directory.strategies(organisation, paging);
    }

    @GetMapping("/{id}")
    @AllowedForAnySignedIn
    @Operation(summary = "Shows a local strategy")
    ResponseEntity<StrategyView> show(@PathVariable UUID id) {
        StrategyView view = reading.strategyView(id);
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(view.version())).body(view);
    }
}
