package org.publicaccord.contractservice.receiving;

import java.util.List;
import java.util.UUID;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AbandonNeed;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AgreeToBuyJointly;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.AnswerContribution;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Capacity;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.CloseCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.DetermineMarketFailure;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.OpenCoDesign;
import org.publicaccord.contractservice.commissioning.CommissioningCommand.Outcome;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.registering.Records;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a need from its record to the route by which it is met. */
@RestController
final class CommissioningEndpoint {

    private final ContractCommands contracts;
    private final Contributions contributions;
    private final Records records;
    private final Authorities authorities;

    CommissioningEndpoint(
            ContractCommands contracts,
            Contributions contributions,
            Records records,
            Authorities authorities) {
        this.authorities = authorities;
        this.contracts = contracts;
        this.contributions = contributions;
        this.records = records;
    }

    /** Records a need; the caller's organisation is the buyer, or the lead of several. */
    @PostMapping("/api/contracts")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER})
    ResponseEntity<Void> record(
            @RequestBody NeedBody body, Caller caller, CommandEnvelope envelope) {
        return contracts.begin(contract -> body.of(contract, caller, records), envelope);
    }

    /** Agrees, as one of several authorities, to buy jointly with the share proposed. */
    @PostMapping("/api/contracts/{id}/joint-purchase")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> agree(@PathVariable String id, Caller caller, CommandEnvelope envelope) {
        return contracts.send(
                id, contract -> new AgreeToBuyJointly(contract, Actings.of(caller)), envelope);
    }

    record CoDesignBody(String purpose, List<String> invited, String safeguards) {
        CoDesignBody {
            invited = List.copyOf(invited);
            invited.forEach(Reason::new);
            new Reason(purpose);
            new Reason(safeguards);
        }
    }

    /** Opens a co-design. */
    @PostMapping("/api/contracts/{id}/co-design")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> open(
            @PathVariable String id,
            @RequestBody CoDesignBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new OpenCoDesign(
                                contract,
                                new Reason(body.purpose()),
                                body.invited(),
                                new Reason(body.safeguards()),
                                Actings.of(caller)),
                envelope);
    }

    record ContributionBody(Capacity capacity, String words) {
        ContributionBody {
            new Reason(words);
        }
    }

    /** Contributes to an open co-design; anyone signed in may. */
    @PostMapping("/api/contracts/{id}/co-design/contributions")
    @AllowedForAnySignedIn
    ResponseEntity<Void> contribute(
            @PathVariable String id,
            @RequestBody ContributionBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contributions.contribute(
                id, body.capacity(), body.words(), Actings.of(caller), envelope);
    }

    record AnswerBody(Outcome outcome, String because) {
        AnswerBody {
            new Reason(because);
        }
    }

    /** Says what became of a contribution. */
    @PostMapping("/api/contracts/{id}/co-design/contributions/{contribution}/answer")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> answer(
            @PathVariable String id,
            @PathVariable UUID contribution,
            @RequestBody AnswerBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new AnswerContribution(
                                contract,
                                contribution,
                                body.outcome(),
                                new Reason(body.because()),
                                Actings.of(caller)),
                envelope);
    }

    /** Closes the co-design with what was learned. */
    @PostMapping("/api/contracts/{id}/co-design/closure")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> close(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new CloseCoDesign(contract, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Determines, with evidence, that the market fails the people whom the need concerns. */
    @PostMapping("/api/contracts/{id}/market-failure")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> determine(
            @PathVariable String id,
            @RequestBody DeterminationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new DetermineMarketFailure(
                                contract,
                                body.determination(),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /** Chooses the route, with reasons for and against each. */
    @PostMapping("/api/contracts/{id}/options-appraisal")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> appraise(
            @PathVariable String id,
            @RequestBody AppraisalBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(id, contract -> body.of(contract, caller), envelope);
    }

    /** Gives the need up. */
    @PostMapping("/api/contracts/{id}/abandonment")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> abandon(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new AbandonNeed(contract, body.reason(), Actings.of(caller)),
                envelope);
    }
}
