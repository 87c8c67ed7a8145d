package org.publicaccord.monitoringservice.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.publicaccord.monitoringservice.reading.ObligationList.Dated;
import org.publicaccord.servicekit.commands.ExpectedVersion;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.Caller;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is owed. These are public facts, for everyone who is signed in. */
@RestController
final class ObligationEndpoint {

    private final ObligationList obligations;

    ObligationEndpoint(ObligationList obligations) {
        this.obligations = obligations;
    }

    /** Everything that a contract owes, with the watch's version as its ETag. */
    @GetMapping("/api/contracts/{id}/obligations")
    @AllowedForAnySignedIn
    ResponseEntity<ContractObligations> ofContract(@PathVariable String id) {
        Dated found = obligations.ofContract(id);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.tag(found.version()))
                .body(found.obligations());
    }

    /** What is to be done over many contracts, soonest first. */
    @GetMapping("/api/obligations")
    @AllowedForAnySignedIn
    Page<ObligationView> list(
            @RequestParam Optional<Boolean> mine,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> dueBefore,
            @RequestParam(defaultValue = "false") boolean settled,
            Caller caller,
            Paging paging) {
        return obligations.search(
                ObligationSearch.of(caller, mine, overdue, dueBefore, settled), paging);
    }
}
