package org.publicaccord.contractservice.registering;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.framework.AskOfFramework;
import org.publicaccord.contractservice.framework.FrameworkCommand.CloseFramework;
import org.publicaccord.contractservice.framework.FrameworkCommand.RegisterFramework;
import org.publicaccord.contractservice.receiving.Actings;
import org.publicaccord.contractservice.receiving.RecordCommands;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Frameworks, under which contracts are called off. */
@RestController
@RequestMapping("/api/frameworks")
@Tag(name = "Frameworks")
class FrameworkEndpoint {

    private final RecordCommands records;
    private final Records reading;
    private final Directory directory;

    FrameworkEndpoint(RecordCommands records, Records reading, Directory directory) {
        this.records = records;
        this.reading = reading;
        this.directory = directory;
    }

    @PostMapping
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    @Operation(summary = "Registers a framework: one's own, or another's that one may use")
    ResponseEntity<Void> register(
            @RequestBody FrameworkBody body, Caller caller, CommandEnvelope envelope) {
        return records.begin(
                "/api/frameworks/",
                id ->
                        new AskOfFramework(
                                new RegisterFramework(
                                        id,
                                        new OrganisationId(caller.organisation()),
                                        body.framework(),
                                        Actings.of(caller))),
                envelope);
    }

    /** Why nothing is called off under it any more. */
    record ClosureBody(String because) {
        ClosureBody {
            new Reason(because);
        }
    }

    @PostMapping("/{id}/closure")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    @Operation(summary = "Says that nothing is called off under a framework any more")
    ResponseEntity<Void> close(
            @PathVariable UUID id,
            @RequestBody ClosureBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return records.send(
                new AskOfFramework(
                        new CloseFramework(id, new Reason(body.because()), Actings.of(caller))),
                reading.knownFramework(id),
                envelope);
    }

    @GetMapping
    @AllowedForAnySignedIn
    @Operation(summary = "Lists frameworks by their titles")
    Page<FrameworkView> list(
            @RequestParam Optional<String> organisation, @Parameter(hidden = true) Paging paging) {
        return directory.frameworks(organisation, paging);
    }

    @GetMapping("/{id}")
    @AllowedForAnySignedIn
    @Operation(summary = "Shows a framework")
    ResponseEntity<FrameworkView> show(@PathVariable UUID id) {
        FrameworkView view = reading.frameworkView(id);
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(view.version())).body(view);
    }
}
