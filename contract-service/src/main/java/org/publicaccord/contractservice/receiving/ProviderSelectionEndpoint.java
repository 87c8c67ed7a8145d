package org.publicaccord.contractservice.receiving;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.publicaccord.contractservice.contract.Acting;
import org.publicaccord.contractservice.contract.ContractId;
import org.publicaccord.contractservice.contract.Money;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.providerselection.Choice;
import org.publicaccord.contractservice.providerselection.FurtherDecision;
import org.publicaccord.contractservice.providerselection.Selection;
import org.publicaccord.contractservice.providerselection.SelectionCommand;
import org.publicaccord.contractservice.providerselection.SelectionCommand.AbandonSelection;
import org.publicaccord.contractservice.providerselection.SelectionCommand.AwardContract;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ChooseProvider;
import org.publicaccord.contractservice.providerselection.SelectionCommand.DecideFurther;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ProvideInformation;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ReceiveRepresentation;
import org.publicaccord.contractservice.providerselection.SelectionCommand.RecordAdvice;
import org.publicaccord.contractservice.providerselection.SelectionCommand.RecordNotice;
import org.publicaccord.contractservice.providerselection.SelectionCommand.ReferToPanel;
import org.publicaccord.contractservice.providerselection.SelectionCommand.SelectProcess;
import org.publicaccord.rules.SelectionProcess;
import org.publicaccord.rules.selecting.Criterion;
import org.publicaccord.rules.selecting.HealthAuthority;
import org.publicaccord.rules.selecting.LifetimeChange;
import org.publicaccord.rules.selecting.ProcessQuestion;
import org.publicaccord.rules.selecting.PsrNotice;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a selection under the Provider Selection Regime from its process to the award. */
@RestController
@RequestMapping("/api/contracts/{id}/provider-selection")
@AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
final class ProviderSelectionEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;

    ProviderSelectionEndpoint(ContractCommands contracts, Authorities authorities) {
        this.contracts = contracts;
        this.authorities = authorities;
    }

    /**
     * Body of a selection of the process.
     *
     * @param authority which relevant authority it is
     * @param inPart that the services are of the part that counts, where their code counts in part
     * @param change how the contract differs from an existing one
     * @param stated what is stated of the services; whether a change is considerable is found
     */
    record ProcessBody(
            HealthAuthority authority,
            Optional<Boolean> inPart,
            Optional<LifetimeChange> change,
            ProcessQuestion stated,
            SelectionProcess process,
            String because,
            String conflicts) {
        ProcessBody {
            new Reason(because);
            new Reason(conflicts);
        }

        Selection selection() {
            return new Selection(
                    authority,
                    inPart.orElse(false),
                    change,
                    stated,
                    process,
                    new Reason(because),
                    new Reason(conflicts));
        }
    }

    /** Selects the process (SI 2023/1348, reg 6). */
    @PostMapping("/process")
    ResponseEntity<Void> select(
            @PathVariable String id,
            @RequestBody ProcessBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return send(id, (it, by) -> new SelectProcess(it, body.selection(), by), caller, envelope);
    }

    /** A notice as the central digital platform confirms it; the clocks of law start with it. */
    record NoticeBody(PsrNotice notice, String noticeId, Instant publishedAt) {}

    /** Enters that a notice of the process is published. */
    @PostMapping("/notices")
    ResponseEntity<Void> publish(
            @PathVariable String id,
            @RequestBody NoticeBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return send(
                id,
                (it, by) ->
                        new RecordNotice(
                                it, body.notice(), body.noticeId(), body.publishedAt(), by),
                caller,
                envelope);
    }

    /** The provider, with weights in per cent and points for each of the five key criteria. */
    record ChoiceBody(
            SupplierBody provider,
            Money price,
            Map<Criterion, BigDecimal> weights,
            Map<Criterion, BigDecimal> points,
            String because) {
        ChoiceBody {
            weights = Map.copyOf(weights);
            points = Map.copyOf(points);
            new Reason(because);
        }

        Choice choice() {
            return new Choice(provider.party(), price, weights, points);
        }
    }

    /** Chooses the provider. */
    @PostMapping("/choice")
    ResponseEntity<Void> choose(
            @PathVariable String id,
            @RequestBody ChoiceBody body,
            Caller caller,
            CommandEnvelope envelope) {
        var because = new Reason(body.because());
        return send(
                id,
                (it, by) -> new ChooseProvider(it, body.choice(), because, by),
                caller,
                envelope);
    }

    /** Who made a representation, when it came, and what it says in short. */
    record RepresentationBody(String provider, LocalDate receivedOn, String words) {
        RepresentationBody {
            new OrganisationId(provider);
            new Reason(words);
        }
    }

    /** Records a provider's representation, under an id of the caller's own. */
    @PutMapping("/representations/{representation}")
    ResponseEntity<Void> receive(
            @PathVariable String id,
            @PathVariable UUID representation,
            @RequestBody RepresentationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return send(
                id,
                (it, by) ->
                        new ReceiveRepresentation(
                                it,
                                representation,
                                new OrganisationId(body.provider()),
                                body.receivedOn(),
                                new Reason(body.words()),
                                by),
                caller,
                envelope);
    }

    /** Records what information the provider was given. */
    @PostMapping("/representations/{representation}/information")
    ResponseEntity<Void> inform(
            @PathVariable String id,
            @PathVariable UUID representation,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return send(
                id,
                (it, by) -> new ProvideInformation(it, representation, body.reason(), by),
                caller,
                envelope);
    }

    record FurtherBody(FurtherDecision decision, String because) {
        FurtherBody {
            new Reason(because);
        }
    }

    /** Decides anew after a representation, or after the panel's advice. */
    @PostMapping("/further-decision")
    ResponseEntity<Void> decide(
            @PathVariable String id,
            @RequestBody FurtherBody body,
            Caller caller,
            CommandEnvelope envelope) {
        var because = new Reason(body.because());
        return send(
                id,
                (it, by) -> new DecideFurther(it, body.decision(), because, by),
                caller,
                envelope);
    }

    /** Records that a provider went to the Independent Patient Choice and Procurement Panel. */
    @PostMapping("/panel")
    ResponseEntity<Void> refer(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return send(id, (it, by) -> new ReferToPanel(it, body.reason(), by), caller, envelope);
    }

    /** Records the panel's advice. */
    @PostMapping("/panel/advice")
    ResponseEntity<Void> advise(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return send(id, (it, by) -> new RecordAdvice(it, body.reason(), by), caller, envelope);
    }

    /** Awards the contract. */
    @PostMapping("/award")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> award(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        var authority = authorities.of(caller);
        return send(
                id,
                (it, by) -> new AwardContract(it, body.reason(), by, authority),
                caller,
                envelope);
    }

    /** Gives the selection up (SI 2023/1348, reg 20). */
    @PostMapping("/abandonment")
    ResponseEntity<Void> abandon(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return send(id, (it, by) -> new AbandonSelection(it, body.reason(), by), caller, envelope);
    }

    private ResponseEntity<Void> send(
            String id,
            BiFunction<ContractId, Acting, SelectionCommand> command,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(id, it -> command.apply(it, Actings.of(caller)), envelope);
    }
}
