package org.publicaccord.contractservice.receiving;

import java.time.LocalDate;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ConfirmCure;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveCureNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordBreach;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReleaseCovenant;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.ReportBenefit;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.Revert;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.StepIn;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.delegating.Authorities;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what concerns an asset in the hands of a body: its covenants, and what people gain. */
@RestController
final class AssetCovenantEndpoint {

    private final ContractCommands contracts;
    private final Authorities authorities;

    AssetCovenantEndpoint(ContractCommands contracts, Authorities authorities) {
        this.contracts = contracts;
        this.authorities = authorities;
    }

    /** By when a breach has to be put right, and what has to be done. */
    record CureBody(LocalDate cureBy, String demand) {
        CureBody {
            new Reason(demand);
        }
    }

    /**
     * How an asset falls back.
     *
     * @param revertedOn the last day on which the body had it
     */
    record ReverterBody(LocalDate revertedOn, String because) {
        ReverterBody {
            new Reason(because);
        }
    }

    /**
     * What people gained.
     *
     * @param upTo the last day that the report covers
     */
    record BenefitBody(LocalDate upTo, String gained) {
        BenefitBody {
            new Reason(gained);
        }
    }

    /** Records a breach. */
    @PostMapping("/api/contracts/{id}/asset-transfer/covenants/{covenant}/breach")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> breach(
            @PathVariable String id,
            @PathVariable String covenant,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new RecordBreach(contract, covenant, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Tells the body to put a breach right. */
    @PostMapping("/api/contracts/{id}/asset-transfer/covenants/{covenant}/cure-notice")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> giveNotice(
            @PathVariable String id,
            @PathVariable String covenant,
            @RequestBody CureBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new GiveCureNotice(
                                contract,
                                covenant,
                                body.cureBy(),
                                new Reason(body.demand()),
                                Actings.of(caller)),
                envelope);
    }

    /** Confirms that a breach was put right. */
    @PostMapping("/api/contracts/{id}/asset-transfer/covenants/{covenant}/cure")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> cure(
            @PathVariable String id,
            @PathVariable String covenant,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new ConfirmCure(contract, covenant, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Steps in, since a breach was not put right in time. */
    @PostMapping("/api/contracts/{id}/asset-transfer/covenants/{covenant}/step-in")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> stepIn(
            @PathVariable String id,
            @PathVariable String covenant,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new StepIn(contract, covenant, body.reason(), Actings.of(caller)),
                envelope);
    }

    /** Takes the asset back, since a breach was not put right in time. */
    @PostMapping("/api/contracts/{id}/asset-transfer/covenants/{covenant}/reverter")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> revert(
            @PathVariable String id,
            @PathVariable String covenant,
            @RequestBody ReverterBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new Revert(
                                contract,
                                covenant,
                                body.revertedOn(),
                                new Reason(body.because()),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /** Gives a covenant up before its time. */
    @PostMapping("/api/contracts/{id}/asset-transfer/covenants/{covenant}/release")
    @AllowedFor({Role.COMMISSIONER, Role.APPROVER})
    ResponseEntity<Void> release(
            @PathVariable String id,
            @PathVariable String covenant,
            @RequestBody BecauseBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ReleaseCovenant(
                                contract,
                                covenant,
                                body.reason(),
                                Actings.of(caller),
                                authorities.of(caller)),
                envelope);
    }

    /** Reports what people gained by the asset. */
    @PostMapping("/api/contracts/{id}/asset-transfer/benefit-reports")
    @AllowedFor({Role.PROVIDER, Role.OPERATOR})
    ResponseEntity<Void> report(
            @PathVariable String id,
            @RequestBody BenefitBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new ReportBenefit(
                                contract,
                                body.upTo(),
                                new Reason(body.gained()),
                                Actings.of(caller)),
                envelope);
    }
}
