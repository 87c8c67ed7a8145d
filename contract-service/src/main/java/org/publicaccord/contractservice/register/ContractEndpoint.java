package org.publicaccord.contractservice.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One contract: as it is, as it was, and how it came to be so. */
@RestController
@Tag(name = "Register of contracts")
class ContractEndpoint {

    private final ContractReading reading;

    ContractEndpoint(ContractReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/contracts/{id}")
    @AllowedForAnySignedIn
    @Operation(
            summary = "Shows one contract",
            description =
                    "Its public facts as recorded a moment ago. The ETag is the version that"
                            + " commands name in If-Match.")
    ResponseEntity<ContractDetail> show(
            @PathVariable String id,
            @Parameter(
                            description =
                                    "Shows the contract as it was recorded at an instant, or at"
                                            + " the end of a day.",
                            example = "2026-11-22")
                    @RequestParam
                    Optional<String> asAt) {
        ContractDetail contract = reading.contract(Asked.contract(id), asAt.map(Asked::asAt));
        return ResponseEntity.ok().eTag(contract.tag()).body(contract);
    }

    @GetMapping("/api/contracts/{id}/timeline")
    @AllowedForAnySignedIn
    @Operation(
            summary = "Tells what happened to a contract",
            description =
                    "In plain English, the latest first, with what changed from what to what.")
    Page<TimelineEntry> timeline(@PathVariable String id, @Parameter(hidden = true) Paging paging) {
        return reading.timeline(Asked.contract(id), paging);
    }
}
