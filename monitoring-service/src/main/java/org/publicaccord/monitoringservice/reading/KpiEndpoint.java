package org.publicaccord.monitoringservice.reading;

import org.publicaccord.monitoringservice.reading.KpiReading.Dated;
import org.publicaccord.servicekit.commands.ExpectedVersion;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How contracts perform. These are public facts, for everyone who is signed in. */
@RestController
final class KpiEndpoint {

    private final KpiReading indicators;

    KpiEndpoint(KpiReading indicators) {
        this.indicators = indicators;
    }

    /** A contract's indicators and their assessments, with the watch's version as its ETag. */
    @GetMapping("/api/contracts/{id}/kpis")
    @AllowedForAnySignedIn
    ResponseEntity<ContractKpis> ofContract(@PathVariable String id) {
        Dated found = indicators.ofContract(id);
        return ResponseEntity.ok().eTag(ExpectedVersion.tag(found.version())).body(found.kpis());
    }
}
