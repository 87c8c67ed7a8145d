package org.publicaccord.contractservice.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The annual summary of an authority under the Provider Selection Regime (reg 25). */
@RestController
@Tag(name = "Register of contracts")
class SelectionYearEndpoint {

    private final SelectionYears years;

    SelectionYearEndpoint(SelectionYears years) {
        this.years = years;
    }

    @GetMapping("/api/authorities/{authority}/provider-selections")
    @AllowedForAnySignedIn
    @Operation(
            summary = "Sums up a year of provider selections",
            description =
                    "What the annual summary of a relevant authority counts (Health Care Services"
                            + " (Provider Selection Regime) Regulations 2023, reg 25): awards by"
                            + " process, frameworks, new and former providers, representations and"
                            + " their impact. The authority adds awards under frameworks and urgent"
                            + " ones, and publishes it.")
    SelectionYears.Year year(
            @PathVariable String authority,
            @Parameter(description = "The first day of the year.") @RequestParam LocalDate from) {
        return years.of(authority, Asked.firstDayOfYear(from));
    }
}
