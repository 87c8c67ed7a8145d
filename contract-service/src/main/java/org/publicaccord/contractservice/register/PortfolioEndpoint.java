package org.publicaccord.contractservice.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.publicaccord.contractservice.contract.Regime;
import org.publicaccord.contractservice.contract.Stage;
import org.publicaccord.servicekit.commands.Position;
import org.publicaccord.servicekit.paging.Paging;
import org.publicaccord.servicekit.security.AllowedForAnySignedIn;
import org.publicaccord.servicekit.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The portfolio: a list of contracts. */
@RestController
@Tag(name = "Register of contracts")
class PortfolioEndpoint {

    private final PortfolioReading reading;

    PortfolioEndpoint(PortfolioReading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/contracts")
    @AllowedForAnySignedIn
    @Operation(
            summary = "Lists contracts",
            description =
                    "The public facts of every contract, a page at a time. The answer says how"
                            + " fresh it is; with the header Position of a command's answer it"
                            + " waits up to two seconds for that command's effect.")
    ResponseEntity<Portfolio> list(
            @Parameter(description = "Only contracts that your organisation buys or supplies.")
                    @RequestParam(defaultValue = "false")
                    boolean mine,
            @Parameter(
                            description =
                                    "Up to eight words: contracts in whose title, description,"
                                            + " parties, identifiers or codes each begins a word.")
                    @RequestParam
                    Optional<String> q,
            @RequestParam Optional<Stage> stage,
            @RequestParam Optional<Regime> regime,
            @Parameter(description = "title, lastDay, value or updated; with - from last to first.")
                    @RequestParam(defaultValue = "title")
                    String sort,
            @Parameter(hidden = true) Optional<Position> position,
            @Parameter(hidden = true) Paging paging,
            @Parameter(hidden = true) Caller caller) {
        var query =
                new PortfolioQuery(
                        Asked.organisation(mine, caller),
                        Asked.words(q),
                        stage,
                        regime,
                        Asked.order(sort));
        Portfolio portfolio = reading.read(query, paging, position.map(Position::value));
        return ResponseEntity.ok()
                .header(Position.HEADER, Long.toString(portfolio.freshness().position()))
                .body(portfolio);
    }
}
