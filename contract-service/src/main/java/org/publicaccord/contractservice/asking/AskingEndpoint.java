package org.publicaccord.contractservice.asking;

import org.publicaccord.contractservice.receiving.ChangeBody;
import org.publicaccord.rules.asking.DecisionReport;
import org.publicaccord.servicekit.commands.ExpectedVersion;
import org.publicaccord.servicekit.security.AllowedFor;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.Caller;
import org.publicaccord.servicekit.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about a contract and about what could be done; nothing is changed. */
@RestController
final class AskingEndpoint {

    private final Asking asking;

    AskingEndpoint(Asking asking) {
        this.asking = asking;
    }

    /** The need, what people said of it, and the options appraisal. */
    @GetMapping("/api/contracts/{id}/commissioning")
    @AllowedForAnySignedIn
    ResponseEntity<CommissioningView> commissioning(@PathVariable String id) {
        CommissioningView view = asking.commissioning(id);
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(view.version())).body(view);
    }

    /** Where a co-investment stands, as far as the caller may see it. */
    @GetMapping("/api/contracts/{id}/co-investment")
    @AllowedForAnySignedIn
    ResponseEntity<CoInvestmentView> coInvestment(@PathVariable String id, Caller caller) {
        CoInvestmentView view = asking.coInvestment(id, caller);
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(view.version())).body(view);
    }

    /** Where the transfer of an asset stands, as far as the caller may see it. */
    @GetMapping("/api/contracts/{id}/asset-transfer")
    @AllowedForAnySignedIn
    ResponseEntity<AssetTransferView> assetTransfer(@PathVariable String id, Caller caller) {
        AssetTransferView view = asking.assetTransfer(id, caller);
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(view.version())).body(view);
    }

    /** Where a grant stands, as far as the caller may see it. */
    @GetMapping("/api/contracts/{id}/grant")
    @AllowedForAnySignedIn
    ResponseEntity<GrantView> grant(@PathVariable String id, Caller caller) {
        GrantView view = asking.grant(id, caller);
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(view.version())).body(view);
    }

    /** What the grants of this platform gave to an enterprise, for all who may give it more. */
    @GetMapping("/api/enterprises/{organisation}/assistance")
    @AllowedForAnySignedIn
    AssistanceView assistance(@PathVariable String organisation) {
        return asking.assistance(organisation);
    }

    /** The design, its notices and what is recommended, for the buyer's own people. */
    @GetMapping("/api/contracts/{id}/procurement")
    @AllowedFor({
        Role.COMMISSIONER,
        Role.CONTRACT_MANAGER,
        Role.APPROVER,
        Role.FINANCE,
        Role.AUDITOR,
        Role.OPERATOR
    })
    ResponseEntity<ProcurementView> procurement(@PathVariable String id, Caller caller) {
        ProcurementView view = asking.procurement(id, caller);
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(view.version())).body(view);
    }

    /** Where a selection under the Provider Selection Regime stands, for its authority's people. */
    @GetMapping("/api/contracts/{id}/provider-selection")
    @AllowedFor({
        Role.COMMISSIONER,
        Role.CONTRACT_MANAGER,
        Role.APPROVER,
        Role.FINANCE,
        Role.AUDITOR,
        Role.OPERATOR
    })
    ResponseEntity<ProviderSelectionView> providerSelection(
            @PathVariable String id, Caller caller) {
        ProviderSelectionView view = asking.providerSelection(id, caller);
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(view.version())).body(view);
    }

    /** The justification of a direct award and its notices, for the buyer's own people. */
    @GetMapping("/api/contracts/{id}/direct-award")
    @AllowedFor({
        Role.COMMISSIONER,
        Role.CONTRACT_MANAGER,
        Role.APPROVER,
        Role.FINANCE,
        Role.AUDITOR,
        Role.OPERATOR
    })
    ResponseEntity<DirectAwardView> directAward(@PathVariable String id, Caller caller) {
        DirectAwardView view = asking.directAward(id, caller);
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(view.version())).body(view);
    }

    /** "Can I buy this so?" */
    @PostMapping("/api/can-i/route")
    @AllowedForAnySignedIn
    DecisionReport route(@RequestBody RouteBody body) {
        return asking.route(body);
    }

    /** "Can I change this contract so?", for the buyer's own people, as it stands now. */
    @PostMapping("/api/contracts/{id}/can-i/change")
    @AllowedFor({
        Role.COMMISSIONER,
        Role.CONTRACT_MANAGER,
        Role.APPROVER,
        Role.FINANCE,
        Role.AUDITOR,
        Role.OPERATOR
    })
    DecisionReport change(@PathVariable String id, @RequestBody ChangeBody body, Caller caller) {
        return asking.change(id, body.proposal(), caller);
    }
}
