package org.publicaccord.contractservice.receiving;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.publicaccord.contractservice.contract.Notice;
import org.publicaccord.contractservice.contract.NoticeCode;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.contractservice.notices.NoticeCommand.ApproveNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.ConfirmNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DraftNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.DropNotice;
import org.publicaccord.contractservice.notices.NoticeCommand.SubmitNotice;
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

/** Takes a notice from its draft to its publication. The caller names it by an id of its own. */
@RestController
final class NoticeEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;

    NoticeEndpoint(ContractCommands contracts, Authorities authorities) {
        this.contracts = contracts;
        this.authorities = authorities;
    }

    /**
     * Body of a draft.
     *
     * @param words what the notice says beyond the record of the contract
     * @param corrects the published notice that it corrects
     */
    record DraftBody(NoticeCode code, String words, Optional<UUID> corrects) {
        DraftBody {
            new Reason(words);
        }
    }

    /** Drafts a notice. */
    @PutMapping("/api/contracts/{id}/notices/{notice}")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER})
    ResponseEntity<Void> draft(
            @PathVariable String id,
            @PathVariable UUID notice,
            @RequestBody DraftBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new DraftNotice(
                                contract,
                                notice,
                                body.code(),
                                new Reason(body.words()),
                                body.corrects(),
                                Actings.of(caller)),
                envelope);
    }

    /** Approves a notice that another person drafted. */
    @PostMapping("/api/contracts/{id}/notices/{notice}/approval")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.APPROVER})
    ResponseEntity<Void> approve(
            @PathVariable String id,
            @PathVariable UUID notice,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ApproveNotice(
                                contract, notice, Actings.of(caller), authorities.of(caller)),
                envelope);
    }

    /** Says that the notice was sent to the central digital platform. */
    @PostMapping("/api/contracts/{id}/notices/{notice}/submission")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER})
    ResponseEntity<Void> submit(
            @PathVariable String id,
            @PathVariable UUID notice,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id, contract -> new SubmitNotice(contract, notice, Actings.of(caller)), envelope);
    }

    /**
     * Body of a confirmation.
     *
     * @param noticeId as the central digital platform gave it
     * @param publishedAt as it says; the clocks of law start here
     */
    record ConfirmationBody(String noticeId, Instant publishedAt) {
        ConfirmationBody {
            new Notice(NoticeCode.UK4, noticeId, publishedAt);
        }
    }

    /** Enters the confirmation of the central digital platform. */
    @PostMapping("/api/contracts/{id}/notices/{notice}/confirmation")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.INTEGRATOR})
    ResponseEntity<Void> confirm(
            @PathVariable String id,
            @PathVariable UUID notice,
            @RequestBody ConfirmationBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ConfirmNotice(
                                contract,
                                notice,
                                body.noticeId(),
                                body.publishedAt(),
                                Actings.of(caller)),
                envelope);
    }

    /** Drops a notice that is not yet submitted. */
    @PostMapping("/api/contracts/{id}/notices/{notice}/drop")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER})
    ResponseEntity<Void> drop(
            @PathVariable String id,
            @PathVariable UUID notice,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new DropNotice(contract, notice, body.reason(), Actings.of(caller)),
                envelope);
    }
}
