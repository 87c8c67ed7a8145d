package org.publicaccord.contractservice.receiving;

import java.util.UUID;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.receiving.RelationshipBodies.ConcernBody;
import org.publicaccord.contractservice.receiving.RelationshipBodies.DecisionBody;
import org.publicaccord.contractservice.receiving.RelationshipBodies.HowBody;
import org.publicaccord.contractservice.receiving.RelationshipBodies.MeetingBody;
import org.publicaccord.contractservice.receiving.RelationshipBodies.ScoresBody;
import org.publicaccord.contractservice.receiving.RelationshipBodies.VoteBody;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.AnswerSurvey;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.CastVote;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.EscalateConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LapseRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.LeaveAgreement;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.OpenRenegotiation;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.ResolveConcern;
import org.publicaccord.contractservice.workingagreement.WorkingAgreementCommand.SettleDecision;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what parties say that work by an agreement, each for its own organisation. */
@RestController
final class RelationshipEndpoint {

    private final ContractCommands contracts;

    RelationshipEndpoint(ContractCommands contracts) {
        this.contracts = contracts;
    }

    /** Records a meeting of the forum, or a learning review. */
    @PostMapping("/api/contracts/{id}/working-agreement/meetings")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PROVIDER, Role.FORUM_MEMBER})
    ResponseEntity<Void> meet(
            @PathVariable String id,
            @RequestBody MeetingBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(id, contract -> body.of(contract, Actings.of(caller)), envelope);
    }

    /** Puts something to the forum, under an id of the caller's own. */
    @PutMapping("/api/contracts/{id}/working-agreement/decisions/{matter}")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PROVIDER, Role.FORUM_MEMBER})
    ResponseEntity<Void> propose(
            @PathVariable String id,
            @PathVariable UUID matter,
            @RequestBody DecisionBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id, contract -> body.of(contract, matter, Actings.of(caller)), envelope);
    }

    /** Votes, for the caller's own organisation. */
    @PostMapping("/api/contracts/{id}/working-agreement/decisions/{matter}/votes")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PROVIDER, Role.FORUM_MEMBER})
    ResponseEntity<Void> vote(
            @PathVariable String id,
            @PathVariable UUID matter,
            @RequestBody VoteBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new CastVote(contract, matter, body.vote(), Actings.of(caller)),
                envelope);
    }

    /** Settles what was put to the forum, by the rule on the page. */
    @PostMapping("/api/contracts/{id}/working-agreement/decisions/{matter}/settlement")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PROVIDER, Role.FORUM_MEMBER})
    ResponseEntity<Void> settle(
            @PathVariable String id,
            @PathVariable UUID matter,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id, contract -> new SettleDecision(contract, matter, Actings.of(caller)), envelope);
    }

    /** Raises a concern, under an id of the caller's own. */
    @PutMapping("/api/contracts/{id}/working-agreement/concerns/{matter}")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PROVIDER, Role.FORUM_MEMBER})
    ResponseEntity<Void> raise(
            @PathVariable String id,
            @PathVariable UUID matter,
            @RequestBody ConcernBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id, contract -> body.of(contract, matter, Actings.of(caller)), envelope);
    }

    /** Takes a concern to the next level before its days run out. */
    @PostMapping("/api/contracts/{id}/working-agreement/concerns/{matter}/escalation")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PROVIDER, Role.FORUM_MEMBER})
    ResponseEntity<Void> escalate(
            @PathVariable String id,
            @PathVariable UUID matter,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new EscalateConcern(contract, matter, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Says how a concern was repaired. */
    @PostMapping("/api/contracts/{id}/working-agreement/concerns/{matter}/resolution")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PROVIDER, Role.FORUM_MEMBER})
    ResponseEntity<Void> resolve(
            @PathVariable String id,
            @PathVariable UUID matter,
            @RequestBody HowBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ResolveConcern(
                                contract, matter, new Reason(body.how()), Actings.of(caller)),
                envelope);
    }

    /** Looks for other terms. */
    @PostMapping("/api/contracts/{id}/working-agreement/renegotiation")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PROVIDER, Role.FORUM_MEMBER})
    ResponseEntity<Void> renegotiate(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new OpenRenegotiation(contract, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Gives the search for other terms up. */
    @PostMapping("/api/contracts/{id}/working-agreement/renegotiation/end")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PROVIDER, Role.FORUM_MEMBER})
    ResponseEntity<Void> lapse(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new LapseRenegotiation(contract, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Says how the caller's own organisation sees the relationship. */
    @PostMapping("/api/contracts/{id}/working-agreement/survey-answers")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PROVIDER, Role.FORUM_MEMBER})
    ResponseEntity<Void> answer(
            @PathVariable String id,
            @RequestBody ScoresBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new AnswerSurvey(contract, body.scores(), Actings.of(caller)),
                envelope);
    }

    /** Leaves the agreement, for the caller's own organisation. */
    @PostMapping("/api/contracts/{id}/working-agreement/departure")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.PROVIDER, Role.FORUM_MEMBER})
    ResponseEntity<Void> leave(
            @PathVariable String id,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new LeaveAgreement(contract, body.reason(), Actings.of(caller)),
                envelope);
    }
}
