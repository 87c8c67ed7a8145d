package org.publicaccord.biddingservice.listing;

import java.util.Optional;
import org.publicaccord.servicekit.paging.Page;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.AllowedForAnyone;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is on offer. These are public facts: signed in or not, everyone sees the same. */
@RestController
public class OpportunityEndpoint {

    private final Opportunities opportunities;

    public OpportunityEndpoint(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    @GetMapping("/api/opportunities")
    @AllowedForAnySignedIn
    Page<OpportunityView> list(
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> cpv,
            @RequestParam Optional<String> category,
            @RequestParam(defaultValue = "false") boolean suitableForVcses,
            @RequestParam(defaultValue = "false") boolean includeClosed,
            Paging paging) {
        return opportunities.search(
                new OpportunitySearch(q, cpv, category, suitableForVcses, includeClosed), paging);
    }

    @GetMapping("/api/opportunities/{contractId}")
    @AllowedForAnySignedIn
    OpportunityView one(@PathVariable String contractId) {
        return opportunities.one(contractId);
    }

    @GetMapping("/open/opportunities")
    @AllowedForAnyone
    Page<OpportunityView> listForAnyone(
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> cpv,
            @RequestParam Optional<String> category,
            @RequestParam(defaultValue = "false") boolean suitableForVcses,
            @RequestParam(defaultValue = "false") boolean includeClosed,
            Paging paging) {
        return list(q, cpv, category, suitableForVcses, includeClosed, paging);
    }
}
