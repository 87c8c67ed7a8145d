package org.publicaccord.contractservice.delegating;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.publicaccord.contractservice.authority.AskOfAuthority;
import org.publicaccord.contractservice.authority.AuthorityCommand;
import org.publicaccord.contractservice.authority.AuthorityCommand.AdoptScheme;
import org.publicaccord.contractservice.authority.AuthorityCommand.AssignMember;
import org.publicaccord.contractservice.authority.AuthorityCommand.FormTeam;
import org.publicaccord.contractservice.authority.AuthorityCommand.RemoveMember;
import org.publicaccord.contractservice.authority.AuthorityCommand.Revoke;
import org.publicaccord.contractservice.authority.Schemes;
import org.publicaccord.contractservice.contract.Act;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Path;
import org.publicaccord.contractservice.contract.PersonId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.receiving.Actings;
import org.publicaccord.contractservice.receiving.RecordCommands;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An organisation arranges who may do what for it. */
@RestController
@RequestMapping("/api/authority")
@Tag(name = "Scheme of delegation")
class AuthorityEndpoint {

    private final Authorities authorities;
    private final RecordCommands records;

    AuthorityEndpoint(Authorities authorities, RecordCommands records) {
        this.authorities = authorities;
        this.records = records;
    }

    @GetMapping
    @AllowedFor({
        Role.COMMISSIONER,
        Role.CONTRACT_MANAGER,
        Role.APPROVER,
        Role.FINANCE,
        Role.AUDITOR,
        Role.OPERATOR
    })
    @Operation(
            summary = "Shows the scheme of delegation of the caller's organisation",
            description = "Without one of its own, the policy of the platform is shown.")
    ResponseEntity<SchemeView> show(Caller caller) {
        SchemeView view = authorities.view(new OrganisationId(caller.organisation()));
        return ResponseEntity.ok().eTag(view.tag()).body(view);
    }

    @GetMapping("/may")
    @AllowedFor({
        Role.COMMISSIONER,
        Role.CONTRACT_MANAGER,
        Role.APPROVER,
        Role.FINANCE,
        Role.OPERATOR
    })
    @Operation(summary = "Says whether the caller may do an act of some value today")
    MayView may(
            @RequestParam Act act,
            @RequestParam Optional<BigDecimal> value,
            @RequestParam(defaultValue = "COMPETITION") Path path,
            Caller caller) {
        return MayView.of(authorities.of(caller), act, value.map(it -> new Money(it, "GBP")), path);
    }

    @PostMapping("/scheme")
    @AllowedFor({Role.APPROVER, Role.OPERATOR})
    @Operation(summary = "Adopts a scheme of delegation")
    ResponseEntity<Void> adopt(
            @RequestBody SchemeBody body,
            @RequestParam Optional<String> organisation,
            Caller caller,
            CommandEnvelope envelope) {
        return send(
                organisation, caller, envelope, (of, by) -> new AdoptScheme(of, body.scheme(), by));
    }

    @PutMapping("/teams/{team}")
    @AllowedFor({Role.APPROVER, Role.OPERATOR})
    @Operation(summary = "Forms a team; the caller names it by an id of its own")
    ResponseEntity<Void> form(
            @PathVariable UUID team,
            @RequestBody TeamBody body,
            @RequestParam Optional<String> organisation,
            Caller caller,
            CommandEnvelope envelope) {
        return send(
                organisation,
                caller,
                envelope,
                (of, by) -> new FormTeam(of, team, new Reason(body.name()), by));
    }

    @PutMapping("/teams/{team}/members/{person}")
    @AllowedFor({Role.APPROVER, Role.OPERATOR})
    @Operation(summary = "Takes a person into a team, in a role of the scheme")
    ResponseEntity<Void> assign(
            @PathVariable UUID team,
            @PathVariable String person,
            @RequestBody MemberBody body,
            @RequestParam Optional<String> organisation,
            Caller caller,
            CommandEnvelope envelope) {
        return send(
                organisation,
                caller,
                envelope,
                (of, by) -> new AssignMember(of, team, new PersonId(person), body.role(), by));
    }

    @DeleteMapping("/teams/{team}/members/{person}")
    @AllowedFor({Role.APPROVER, Role.OPERATOR})
    @Operation(summary = "Takes a person out of a team")
    ResponseEntity<Void> remove(
            @PathVariable UUID team,
            @PathVariable String person,
            @RequestParam Optional<String> organisation,
            Caller caller,
            CommandEnvelope envelope) {
        return send(
                organisation,
                caller,
                envelope,
                (of, by) -> new RemoveMember(of, team, new PersonId(person), by));
    }

    @PutMapping("/delegations/{id}")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.APPROVER})
    @Operation(summary = "Delegates some of what the caller may do, from a day to a day")
    ResponseEntity<Void> delegate(
            @PathVariable UUID id,
            @RequestBody DelegationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return send(
                Optional.empty(),
                caller,
                envelope,
                (of, by) -> body.of(of, id, Authorities.roles(caller), by));
    }

    @PutMapping("/covers/{id}")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.APPROVER, Role.OPERATOR})
    @Operation(summary = "Lets a deputy stand in for an absent person, from a day to a day")
    ResponseEntity<Void> cover(
            @PathVariable UUID id,
            @RequestBody CoverBody body,
            @RequestParam Optional<String> organisation,
            Caller caller,
            CommandEnvelope envelope) {
        return send(organisation, caller, envelope, (of, _) -> body.of(of, id, caller));
    }

    @DeleteMapping("/stand-ins/{id}")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.APPROVER, Role.OPERATOR})
    @Operation(summary = "Ends a delegation or a cover before its time")
    ResponseEntity<Void> revoke(
            @PathVariable UUID id,
            @RequestParam Optional<String> organisation,
            Caller caller,
            CommandEnvelope envelope) {
        return send(organisation, caller, envelope, (of, by) -> new Revoke(of, id, by));
    }

    private ResponseEntity<Void> send(
            Optional<String> organisation,
            Caller caller,
            CommandEnvelope envelope,
            BiFunction<OrganisationId, Acting, AuthorityCommand> command) {
        OrganisationId of = new OrganisationId(organisation.orElse(caller.organisation()));
        return records.send(
                new AskOfAuthority(command.apply(of, Actings.of(caller))),
                Schemes.streamOf(of),
                envelope);
    }
}
