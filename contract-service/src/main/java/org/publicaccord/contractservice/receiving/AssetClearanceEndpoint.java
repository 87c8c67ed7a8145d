package org.publicaccord.contractservice.receiving;

import java.time.LocalDate;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.GiveDisposalNotice;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordBidder;
import org.publicaccord.contractservice.assettransfer.AssetTransferCommand.RecordClearance;
import org.publicaccord.contractservice.assettransfer.Clearance;
import org.publicaccord.contractservice.contract.OrganisationId;
import org.publicaccord.contractservice.contract.Reason;
import org.publicaccord.contractservice.receiving.AssetBodies.SubsidyBody;
import org.publicaccord.contractservice.receiving.AssetBodies.WellBeingBody;
import org.publicaccord.servicekit.commands.CommandEnvelope;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what the law asks for before an asset passes. */
@RestController
final class AssetClearanceEndpoint {

    private final ContractCommands contracts;

    AssetClearanceEndpoint(ContractCommands contracts) {
        this.contracts = contracts;
    }

    record AdvertBody(LocalDate firstOn, String newspaper) {
        AdvertBody {
            new Clearance.OpenSpaceAdvertised(firstOn, newspaper);
        }
    }

    record ObjectionsBody(int received, String outcome) {
        ObjectionsBody {
            new Clearance.ObjectionsConsidered(received, new Reason(outcome));
        }
    }

    record ConsentBody(String reference, LocalDate givenOn) {
        ConsentBody {
            new Clearance.ConsentGiven(reference, givenOn);
        }
    }

    record StaffBody(LocalDate givenOn) {}

    record NoticeBody(LocalDate noticeOn) {}

    /** A community interest group, by its identifier. */
    record BidderBody(String organisation, LocalDate requestedOn) {
        BidderBody {
            new OrganisationId(organisation);
        }
    }

    /** States how the disposal promotes well-being. */
    @PostMapping("/api/contracts/{id}/asset-transfer/well-being")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> stateWellBeing(
            @PathVariable String id,
            @RequestBody WellBeingBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new RecordClearance(contract, body.clearance(), Actings.of(caller)),
                envelope);
    }

    /** Records how the undervalue was assessed as a subsidy. */
    @PostMapping("/api/contracts/{id}/asset-transfer/subsidy-assessment")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> assessSubsidy(
            @PathVariable String id,
            @RequestBody SubsidyBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new RecordClearance(contract, body.clearance(), Actings.of(caller)),
                envelope);
    }

    /** Records the first of two notices of a disposal of open space. */
    @PostMapping("/api/contracts/{id}/asset-transfer/open-space-notice")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> advertise(
            @PathVariable String id,
            @RequestBody AdvertBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordClearance(
                                contract,
                                new Clearance.OpenSpaceAdvertised(body.firstOn(), body.newspaper()),
                                Actings.of(caller)),
                envelope);
    }

    /** Records how objections to the disposal of open space were considered. */
    @PostMapping("/api/contracts/{id}/asset-transfer/objections")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> consider(
            @PathVariable String id,
            @RequestBody ObjectionsBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordClearance(
                                contract,
                                new Clearance.ObjectionsConsidered(
                                        body.received(), new Reason(body.outcome())),
                                Actings.of(caller)),
                envelope);
    }

    /** Records the consent of the Secretary of State. */
    @PostMapping("/api/contracts/{id}/asset-transfer/consent")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> consent(
            @PathVariable String id,
            @RequestBody ConsentBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordClearance(
                                contract,
                                new Clearance.ConsentGiven(body.reference(), body.givenOn()),
                                Actings.of(caller)),
                envelope);
    }

    /** Records when the employee liability information was given. */
    @PostMapping("/api/contracts/{id}/asset-transfer/staff-information")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> informStaff(
            @PathVariable String id,
            @RequestBody StaffBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordClearance(
                                contract,
                                new Clearance.StaffInformed(body.givenOn()),
                                Actings.of(caller)),
                envelope);
    }

    /** Records the owner's notice of a disposal of an asset of community value. */
    @PostMapping("/api/contracts/{id}/asset-transfer/disposal-notice")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> giveNotice(
            @PathVariable String id,
            @RequestBody NoticeBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract -> new GiveDisposalNotice(contract, body.noticeOn(), Actings.of(caller)),
                envelope);
    }

    /** Records that a community interest group asked to be treated as a potential bidder. */
    @PostMapping("/api/contracts/{id}/asset-transfer/bidders")
    @AllowedFor({Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.OPERATOR})
    ResponseEntity<Void> recordBidder(
            @PathVariable String id,
            @RequestBody BidderBody body,
            Caller caller,
            CommandEnvelope envelope) {
        return contracts.send(
                id,
                contract ->
                        new RecordBidder(
                                contract,
                                new OrganisationId(body.organisation()),
                                body.requestedOn(),
                                Actings.of(caller)),
                envelope);
    }
}
